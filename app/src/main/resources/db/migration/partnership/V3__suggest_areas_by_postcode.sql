create table partnership.postcode_district (
    district text primary key
             constraint a_district_is_written_in_capitals check (district ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9])?$'),
    area_id  uuid not null references partnership.area
);
comment on table partnership.postcode_district is 'Where a postcode most likely lies: a suggestion on the form, never a decision.';
comment on column partnership.postcode_district.district is 'A district such as ZZ1, or one of its sectors such as ZZ1 2, which goes before its district.';
grant select, insert, update, delete on partnership.postcode_district to ${app};
