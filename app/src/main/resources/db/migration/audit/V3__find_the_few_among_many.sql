-- Refusals, or one act, may be few among millions of entries: their own order leads to them.
create index entry_by_kind on audit.entry (kind, index desc);
create index entry_by_act on audit.entry (act, index desc);
