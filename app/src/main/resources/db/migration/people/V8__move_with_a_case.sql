-- A record that moves to another area takes along who is involved in it.
grant update (area_id) on people.involvement to ${app};
