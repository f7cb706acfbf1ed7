CREATE INDEX customer_list_name ON customer (name) WHERE removed_ms IS NULL AND archived_ms IS NULL;
--;
CREATE INDEX customer_list_no ON customer (no) WHERE removed_ms IS NULL AND archived_ms IS NULL;
--;
CREATE INDEX customer_list_industry ON customer (industry, updated_ms)
  WHERE removed_ms IS NULL AND archived_ms IS NULL;
--;
CREATE INDEX customer_list_source ON customer (source, updated_ms) WHERE removed_ms IS NULL AND archived_ms IS NULL;
--;
CREATE INDEX customer_list_intent ON customer (intent, updated_ms) WHERE removed_ms IS NULL AND archived_ms IS NULL;
--;
CREATE INDEX customer_list_city ON customer (city, updated_ms) WHERE removed_ms IS NULL AND archived_ms IS NULL;
--;
CREATE INDEX customer_removed ON customer (removed_ms) WHERE removed_ms IS NOT NULL;
