CREATE INDEX task_done ON task (done_by, done_ms) WHERE done_ms IS NOT NULL AND removed_ms IS NULL;
