-- Under row-level security PostgreSQL uses an index only for conditions that can leak nothing about a row which is not
-- shown. To call lower() on a row is not one of them, to compare a text with another is: so what is searched for stands in
-- columns of its own, in small letters.
alter table people.name
    add column given_key text generated always as (lower(given)) stored,
    add column family_key text generated always as (lower(family)) stored;
create index name_by_given_key on people.name (given_key);
create index name_by_family_key on people.name (family_key);
drop index people.name_by_given;
drop index people.name_by_family;

alter table people.involvement add column reference_key text generated always as (lower(reference)) stored;
create index involvement_by_reference_key on people.involvement (reference_key);
drop index people.involvement_by_reference;

-- What was answered to a showing, and who was said to be a person.
create index link_by_display on people.link (display_id);
create index link_by_person on people.link (person_id);

-- Which involvements may be seen, when many facts are gone through: from the index alone.
drop index people.involvement_by_area;
create index involvement_by_area on people.involvement (area_id, id);
