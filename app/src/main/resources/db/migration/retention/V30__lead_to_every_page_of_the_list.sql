-- The list stands in the order of the reviews. Of the clocks of one class for which one period holds, the one that started first
-- is due first, so that the list follows these two instead of sorting every clock there is.
create index clock_by_class_and_start on retention.clock (retention_class, started_on, opened_on, record_id)
    where started_on is not null;
create index clock_that_waits on retention.clock (opened_on, record_id) where started_on is null;
