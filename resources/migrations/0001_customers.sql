CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) {strict};
--;
CREATE TABLE app_user (
  user_id {int} PRIMARY KEY, version {int} NOT NULL DEFAULT 1, name TEXT NOT NULL, login TEXT, role TEXT NOT NULL,
  team TEXT, active {int} NOT NULL DEFAULT 1, removed_ms {int}) {strict};
--;
CREATE UNIQUE INDEX app_user_name ON app_user (name) WHERE removed_ms IS NULL;
--;
CREATE UNIQUE INDEX app_user_login ON app_user (login) WHERE removed_ms IS NULL;
--;
CREATE TABLE choice (
  choice_id {int} PRIMARY KEY, version {int} NOT NULL DEFAULT 1, list TEXT NOT NULL, code TEXT NOT NULL,
  zh TEXT NOT NULL, en TEXT NOT NULL, position {int} NOT NULL DEFAULT 0, active {int} NOT NULL DEFAULT 1,
  removed_ms {int}) {strict};
--;
CREATE UNIQUE INDEX choice_code ON choice (list, code) WHERE removed_ms IS NULL;
--;
CREATE TABLE setting (
  setting_id {int} PRIMARY KEY, version {int} NOT NULL DEFAULT 1, name TEXT NOT NULL, value TEXT,
  removed_ms {int}) {strict};
--;
CREATE UNIQUE INDEX setting_name ON setting (name) WHERE removed_ms IS NULL;
--;
CREATE TABLE number_range (
  kind TEXT NOT NULL, period TEXT NOT NULL, last {int} NOT NULL, PRIMARY KEY (kind, period)) {strict};
--;
CREATE TABLE customer (
  customer_id {int} PRIMARY KEY, version {int} NOT NULL DEFAULT 1,
  owner_id {int} NOT NULL REFERENCES app_user (user_id),
  no TEXT NOT NULL, name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200), short_name TEXT,
  kind TEXT NOT NULL, credit_code TEXT, industry TEXT, size TEXT, founded_on TEXT, grade TEXT, intent TEXT,
  tags TEXT, preference TEXT, budget_fen {int}, purchaser TEXT, decider TEXT, source TEXT, source_detail TEXT,
  referrer_id {int} REFERENCES customer (customer_id), verification TEXT NOT NULL,
  reviewer_id {int} REFERENCES app_user (user_id), reviewed_on TEXT, review_note TEXT,
  province TEXT, city TEXT, district TEXT, address TEXT,
  invoice_title TEXT, invoice_tax_no TEXT, invoice_bank TEXT, invoice_address TEXT,
  sex TEXT, occupation TEXT, birthday TEXT, birthday_calendar TEXT, greeting TEXT, note TEXT,
  external_id TEXT, former_no TEXT, merged_into {int} REFERENCES customer (customer_id),
  created_on TEXT NOT NULL, archived_ms {int}, removed_ms {int},
  created_by {int} NOT NULL REFERENCES app_user (user_id), created_ms {int} NOT NULL, updated_ms {int} NOT NULL,
  UNIQUE (customer_id, owner_id)) {strict};
--;
CREATE UNIQUE INDEX customer_no ON customer (no) WHERE removed_ms IS NULL;
--;
CREATE INDEX customer_owner ON customer (owner_id, updated_ms) WHERE removed_ms IS NULL AND archived_ms IS NULL;
--;
CREATE INDEX customer_updated ON customer (updated_ms) WHERE removed_ms IS NULL AND archived_ms IS NULL;
--;
CREATE INDEX customer_name ON customer (name) WHERE removed_ms IS NULL;
--;
CREATE INDEX customer_grade ON customer (grade, updated_ms) WHERE removed_ms IS NULL AND archived_ms IS NULL;
--;
CREATE INDEX customer_verification ON customer (verification, updated_ms)
  WHERE removed_ms IS NULL AND archived_ms IS NULL;
--;
CREATE INDEX customer_created ON customer (created_on) WHERE removed_ms IS NULL AND archived_ms IS NULL;
--;
CREATE INDEX customer_external ON customer (external_id) WHERE external_id IS NOT NULL AND removed_ms IS NULL;
--;
CREATE INDEX customer_archived ON customer (archived_ms) WHERE archived_ms IS NOT NULL AND removed_ms IS NULL;
--;
CREATE TABLE contact (
  contact_id {int} PRIMARY KEY, version {int} NOT NULL DEFAULT 1, customer_id {int} NOT NULL, owner_id {int} NOT NULL,
  is_primary {int} NOT NULL DEFAULT 0, name TEXT, position TEXT, phone TEXT, other_phones TEXT, email TEXT,
  wechat TEXT, note TEXT, removed_ms {int},
  FOREIGN KEY (customer_id, owner_id) REFERENCES customer (customer_id, owner_id) ON UPDATE CASCADE) {strict};
--;
CREATE INDEX contact_customer ON contact (customer_id, owner_id);
--;
CREATE UNIQUE INDEX contact_primary ON contact (customer_id) WHERE is_primary = 1 AND removed_ms IS NULL;
--;
CREATE INDEX contact_phone ON contact (phone) WHERE phone IS NOT NULL AND removed_ms IS NULL;
--;
CREATE INDEX contact_email ON contact (email) WHERE email IS NOT NULL AND removed_ms IS NULL;
--;
CREATE TABLE sales_order (
  order_id {int} PRIMARY KEY, version {int} NOT NULL DEFAULT 1, customer_id {int} NOT NULL, owner_id {int} NOT NULL,
  no TEXT NOT NULL, kind TEXT NOT NULL, refund_of {int} REFERENCES sales_order (order_id), ordered_on TEXT NOT NULL,
  amount_fen {int} NOT NULL, product TEXT, status TEXT NOT NULL, note TEXT, removed_ms {int},
  FOREIGN KEY (customer_id, owner_id) REFERENCES customer (customer_id, owner_id) ON UPDATE CASCADE) {strict};
--;
CREATE INDEX sales_order_customer ON sales_order (customer_id, owner_id);
--;
CREATE UNIQUE INDEX sales_order_no ON sales_order (no, customer_id) WHERE removed_ms IS NULL;
--;
CREATE INDEX sales_order_day ON sales_order (ordered_on) WHERE removed_ms IS NULL;
--;
CREATE TABLE customer_facts (
  customer_id {int} PRIMARY KEY REFERENCES customer (customer_id), stage TEXT NOT NULL, stage_since TEXT,
  order_count {int} NOT NULL, net_fen {int} NOT NULL, first_order_on TEXT, last_order_on TEXT,
  completeness {int} NOT NULL, next_transition_ms {int}, derived_ms {int} NOT NULL) {strict};
--;
CREATE INDEX customer_facts_stage ON customer_facts (stage);
--;
CREATE INDEX customer_facts_net ON customer_facts (net_fen);
--;
CREATE INDEX customer_facts_transition ON customer_facts (next_transition_ms) WHERE next_transition_ms IS NOT NULL;
--;
CREATE INDEX customer_facts_derived ON customer_facts (derived_ms);
--;
CREATE TABLE batch (
  batch_id {int} PRIMARY KEY, at_ms {int} NOT NULL, user_id {int} NOT NULL REFERENCES app_user (user_id),
  kind TEXT NOT NULL, target_id {int} REFERENCES batch (batch_id), label TEXT NOT NULL, label_args TEXT,
  records {int} NOT NULL DEFAULT 0) {strict};
--;
CREATE INDEX batch_user ON batch (user_id, batch_id);
--;
CREATE INDEX batch_target ON batch (target_id) WHERE target_id IS NOT NULL;
--;
CREATE TABLE journal (
  journal_id {int} PRIMARY KEY, at_ms {int} NOT NULL, user_id {int} NOT NULL, login TEXT NOT NULL,
  entity TEXT NOT NULL, entity_id {int} NOT NULL, customer_id {int}, owner_id {int}, op TEXT NOT NULL,
  digest TEXT, hash TEXT, batch_id {int} NOT NULL REFERENCES batch (batch_id)) {strict};
--;
CREATE INDEX journal_batch ON journal (batch_id);
--;
CREATE INDEX journal_customer ON journal (customer_id, journal_id);
--;
CREATE INDEX journal_entity ON journal (entity, entity_id);
--;
CREATE TABLE journal_value (
  journal_id {int} PRIMARY KEY REFERENCES journal (journal_id), salt TEXT NOT NULL, before TEXT, after TEXT) {strict};
