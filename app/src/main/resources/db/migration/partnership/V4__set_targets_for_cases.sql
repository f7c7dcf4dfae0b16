-- Illustrative like the others, since no statute gives any (channel.md 4.2): panel within 20 working days, support
-- reviewed at least quarterly.
insert into partnership.target (id, area_id, step, working_days, from_day, set_at) values
    ('00000000-0000-0000-0001-000000000009', null, 'STRUCTURED_ASSESSMENT', 10, date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0001-00000000000a', null, 'SECTION_36',             3, date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0001-00000000000b', null, 'PANEL',                 20, date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0001-00000000000c', null, 'CONSENT',               10, date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0001-00000000000d', null, 'FURTHER_ASSESSMENT',    10, date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0001-00000000000e', null, 'SUPPORT_PLAN',          10, date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0001-00000000000f', null, 'SUPPORT_REVIEW',        60, date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0001-000000000010', null, 'CLOSURE',                5, date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0001-000000000011', null, 'REVIEW_ESCALATION',      5, date '2015-07-01', timestamptz '2015-07-01 00:00Z');
