ALTER TABLE customer ADD COLUMN entry_share {int} NOT NULL DEFAULT 0;
--;
CREATE TABLE interaction (
  interaction_id {int} PRIMARY KEY, version {int} NOT NULL DEFAULT 1, customer_id {int} NOT NULL,
  owner_id {int} NOT NULL, contact_id {int} REFERENCES contact (contact_id), method TEXT NOT NULL, at_ms {int} NOT NULL,
  user_id {int} NOT NULL REFERENCES app_user (user_id), direction TEXT NOT NULL, answered {int} NOT NULL,
  summary TEXT, feedback TEXT, doubts TEXT, signal TEXT, closes TEXT, closes_on TEXT, change TEXT,
  change_open {int} NOT NULL DEFAULT 0, next TEXT, next_due TEXT, next_user_id {int} REFERENCES app_user (user_id),
  removed_ms {int}, created_ms {int} NOT NULL,
  FOREIGN KEY (customer_id, owner_id) REFERENCES customer (customer_id, owner_id) ON UPDATE CASCADE) {strict};
--;
CREATE INDEX interaction_customer ON interaction (customer_id, owner_id, at_ms);
--;
CREATE INDEX interaction_user ON interaction (user_id, at_ms) WHERE removed_ms IS NULL;
--;
CREATE TABLE follow_plan (
  follow_plan_id {int} PRIMARY KEY, version {int} NOT NULL DEFAULT 1, customer_id {int} NOT NULL,
  owner_id {int} NOT NULL, frequency TEXT, frequency_reason TEXT,
  frequency_by {int} REFERENCES app_user (user_id), frequency_ms {int}, methods TEXT, focus TEXT,
  paused {int} NOT NULL DEFAULT 0, paused_until TEXT, pause_reason TEXT, paused_by {int} REFERENCES app_user (user_id),
  paused_ms {int}, not_before TEXT, step TEXT, step_due TEXT, step_user_id {int} REFERENCES app_user (user_id),
  removed_ms {int},
  FOREIGN KEY (customer_id, owner_id) REFERENCES customer (customer_id, owner_id) ON UPDATE CASCADE) {strict};
--;
CREATE UNIQUE INDEX follow_plan_customer ON follow_plan (customer_id) WHERE removed_ms IS NULL;
--;
CREATE INDEX follow_plan_owner ON follow_plan (customer_id, owner_id);
--;
CREATE INDEX follow_plan_frequency ON follow_plan (frequency_ms) WHERE frequency IS NOT NULL AND removed_ms IS NULL;
--;
CREATE INDEX follow_plan_paused ON follow_plan (customer_id) WHERE paused = 1 AND removed_ms IS NULL;
--;
CREATE TABLE task (
  task_id {int} PRIMARY KEY, version {int} NOT NULL DEFAULT 1, customer_id {int}, owner_id {int}, what TEXT NOT NULL,
  user_id {int} NOT NULL REFERENCES app_user (user_id), due_ms {int} NOT NULL, timed {int} NOT NULL DEFAULT 0,
  done_ms {int}, done_by {int} REFERENCES app_user (user_id), removed_ms {int},
  created_by {int} NOT NULL REFERENCES app_user (user_id), created_ms {int} NOT NULL,
  FOREIGN KEY (customer_id, owner_id) REFERENCES customer (customer_id, owner_id) ON UPDATE CASCADE) {strict};
--;
CREATE INDEX task_user ON task (user_id, due_ms) WHERE done_ms IS NULL AND removed_ms IS NULL;
--;
CREATE INDEX task_customer ON task (customer_id, owner_id);
--;
CREATE TABLE contact_facts (
  customer_id {int} PRIMARY KEY REFERENCES customer (customer_id), last_contact_ms {int}, last_interaction_ms {int},
  last_touch_ms {int}, last_signal TEXT, last_negative_ms {int}, negative_before_ms {int}, thanked_ms {int},
  woken_ms {int}, greeted_through TEXT, mail_since_ms {int}, mail_acknowledged {int} NOT NULL,
  change_since_ms {int}) {strict};
--;
CREATE TABLE due (
  customer_id {int} NOT NULL, position {int} NOT NULL, owner_id {int} NOT NULL, assignee_id {int} NOT NULL,
  kind TEXT NOT NULL, rule TEXT NOT NULL, rules TEXT NOT NULL, hard {int} NOT NULL, due_ms {int} NOT NULL,
  slot_ms {int} NOT NULL, since TEXT, every_count {int} NOT NULL, every_months {int} NOT NULL,
  PRIMARY KEY (customer_id, position),
  FOREIGN KEY (customer_id, owner_id) REFERENCES customer (customer_id, owner_id) ON UPDATE CASCADE) {strict};
--;
CREATE INDEX due_assignee ON due (assignee_id, slot_ms);
--;
ALTER TABLE customer_facts ADD COLUMN next_due_ms {int};
--;
ALTER TABLE customer_facts ADD COLUMN next_hard {int} NOT NULL DEFAULT 0;
--;
ALTER TABLE customer_facts ADD COLUMN next_kind TEXT;
--;
ALTER TABLE customer_facts ADD COLUMN next_rule TEXT;
--;
ALTER TABLE customer_facts ADD COLUMN every_count {int} NOT NULL DEFAULT 0;
--;
ALTER TABLE customer_facts ADD COLUMN every_months {int} NOT NULL DEFAULT 0;
--;
CREATE INDEX customer_facts_next ON customer_facts (next_due_ms);
--;
CREATE INDEX customer_facts_kind ON customer_facts (next_kind, next_due_ms);
--;
UPDATE customer_facts SET next_transition_ms = 1;
--;
INSERT INTO choice (choice_id, list, code, zh, en, position)
SELECT n.id, n.list, n.code, n.zh, n.en, n.id + 100 FROM (
  SELECT 1 AS id, 'method' AS list, 'phone' AS code, '电话' AS zh, 'Phone' AS en
  UNION ALL SELECT 2, 'method', 'email', '邮件', 'E-mail'
  UNION ALL SELECT 3, 'method', 'visit', '拜访', 'Visit'
  UNION ALL SELECT 4, 'method', 'wechat', '微信', 'WeChat'
  UNION ALL SELECT 5, 'method', 'online_meeting', '线上会议', 'Online meeting'
  UNION ALL SELECT 6, 'method', 'sms', '短信', 'Text message'
  UNION ALL SELECT 7, 'method', 'other', '其他', 'Other'
  UNION ALL SELECT 8, 'frequency', 'weekly', '每周1次', 'Weekly'
  UNION ALL SELECT 9, 'frequency', 'biweekly', '每两周1次', 'Every two weeks'
  UNION ALL SELECT 10, 'frequency', 'monthly', '每月1次', 'Monthly'
  UNION ALL SELECT 11, 'frequency', 'quarterly', '每季度1次', 'Quarterly'
  UNION ALL SELECT 12, 'signal', 'positive', '积极', 'Positive'
  UNION ALL SELECT 13, 'signal', 'neutral', '一般', 'Neutral'
  UNION ALL SELECT 14, 'signal', 'negative', '消极', 'Negative'
  UNION ALL SELECT 15, 'direction', 'out', '我方发起', 'By us'
  UNION ALL SELECT 16, 'direction', 'in', '客户发起', 'By the customer') AS n
WHERE EXISTS (SELECT 1 FROM choice);
