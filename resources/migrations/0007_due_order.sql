DROP INDEX due_assignee;
--;
CREATE INDEX due_assignee ON due (assignee_id, slot_ms, hard DESC, due_ms, kind);
