-- The clock of a record that moves to another area is seen there.
grant update (area_id) on retention.clock to ${app};
