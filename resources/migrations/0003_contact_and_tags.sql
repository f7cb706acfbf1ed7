ALTER TABLE customer_facts ADD COLUMN contact_name TEXT;
--;
UPDATE customer_facts SET contact_name = COALESCE(
  (SELECT k.name FROM contact k
    WHERE k.customer_id = customer_facts.customer_id AND k.is_primary = 1 AND k.removed_ms IS NULL),
  (SELECT c.name FROM customer c WHERE c.customer_id = customer_facts.customer_id AND c.kind = 'individual'));
--;
CREATE INDEX customer_facts_contact ON customer_facts (contact_name);
--;
CREATE INDEX app_user_order ON app_user (name);
--;
{sqlite}UPDATE customer_search SET tokens = tokens || (
  SELECT ' ' || char(57344) || replace(replace(c.tags, '_', char(57345)), ';', ' ' || char(57344))
    FROM customer c WHERE c.customer_id = customer_search.customer_id)
  WHERE customer_id IN (SELECT customer_id FROM customer WHERE tags IS NOT NULL);
--;
{sqlite}DROP TABLE customer_fts;
--;
{sqlite}CREATE VIRTUAL TABLE customer_fts USING fts5(k, content='', detail=none, columnsize=0, prefix='1 2 3 4',
  tokenize='unicode61 remove_diacritics 0');
--;
{sqlite}INSERT INTO customer_fts (rowid, k) SELECT customer_id, tokens FROM customer_search;
--;
{postgres}UPDATE customer_search SET tokens = tokens || (
  SELECT ' ' || chr(57344) || replace(replace(c.tags, '_', chr(57345)), ';', ' ' || chr(57344))
    FROM customer c WHERE c.customer_id = customer_search.customer_id)
  WHERE customer_id IN (SELECT customer_id FROM customer WHERE tags IS NOT NULL);
--;
{postgres}UPDATE customer_search SET tok = array_to_tsvector(string_to_array(tokens, ' '));
