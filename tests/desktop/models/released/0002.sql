-- An invented office of the edition 0002, written by its own program; see write.py. BIN 120140000017.
BEGIN TRANSACTION;
CREATE TABLE absence_document (
	id VARCHAR(64) NOT NULL, 
	child_id VARCHAR(64) NOT NULL, 
	kind VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	date_from DATE NOT NULL, 
	date_to DATE NOT NULL, 
	scan_sha256 VARCHAR(64), 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_absence_document PRIMARY KEY (id), 
	CONSTRAINT fk_absence_document_child_id_child FOREIGN KEY(child_id) REFERENCES child (id)
);
INSERT INTO "absence_document" VALUES('01a204ec-63c3-7252-adbd-11ea7dbf3f74','01a204ec-6359-7696-97e6-2276d3e1a2c9','medical','077/1','2026-10-06','2026-10-08','a2896001d200d73f5ab7ca097afd46374b58c13ff12deaf6e0b5cbe657f05047',0);
CREATE TABLE account (
	id VARCHAR(64) NOT NULL, 
	login VARCHAR(80) NOT NULL, 
	full_name VARCHAR NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	created_at DATETIME NOT NULL, 
	disabled_at DATETIME, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT uq_account_login UNIQUE (login)
);
INSERT INTO "account" VALUES('01a204ec-6314-7698-98ab-c996d638db17','director','Үлгі Гүлнар','director','2026-11-12 04:00:00.000000',NULL);
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE attendance_mark (
	child_id VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	code VARCHAR(20), 
	note VARCHAR NOT NULL, 
	document_id VARCHAR(64), 
	"by" VARCHAR NOT NULL, 
	device_id VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	server_version INTEGER NOT NULL, 
	dirty BOOLEAN NOT NULL, 
	CONSTRAINT pk_attendance_mark PRIMARY KEY (child_id, day), 
	CONSTRAINT fk_attendance_mark_child_id_child FOREIGN KEY(child_id) REFERENCES child (id)
)
 WITHOUT ROWID

;
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-01','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-02','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-05','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-06','sick','қызуы бар','01a204ec-63c3-7252-adbd-11ea7dbf3f74','Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-07','sick','қызуы бар','01a204ec-63c3-7252-adbd-11ea7dbf3f74','Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-08','sick','қызуы бар','01a204ec-63c3-7252-adbd-11ea7dbf3f74','Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-09','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-12','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-13','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-14','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-15','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-16','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-19','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-20','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-21','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-22','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-23','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-27','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-28','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-29','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10-30','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-11-10','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-01','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-02','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-05','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-06','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-07','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-08','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-09','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-12','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-13','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-14','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-15','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-16','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-19','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-20','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-21','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-22','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-23','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-27','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-28','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-29','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10-30','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-11-10','family','отбасы',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-11-11','family','отбасы',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
CREATE TABLE audit_entry (
	seq INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	action VARCHAR(60) NOT NULL, 
	entity VARCHAR(120) NOT NULL, 
	"before" JSON NOT NULL, 
	"after" JSON NOT NULL, 
	previous_hash VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_entry PRIMARY KEY (seq)
);
INSERT INTO "audit_entry" VALUES(1,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','organisation.saved','organisation:120140000017','null','{"bin": "120140000017", "name_kk": "\u00ab\u04ae\u043b\u0433\u0456\u00bb \u0431\u0430\u043b\u0430\u0431\u0430\u049b\u0448\u0430\u0441\u044b", "name_ru": "\u0414\u0435\u0442\u0441\u043a\u0438\u0439 \u0441\u0430\u0434 \u00ab\u04ae\u043b\u0433\u0456\u00bb", "licence": "", "head_name": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "head_basis": "", "city": "\u0410\u043b\u043c\u0430\u0442\u044b", "address": "\u0410\u0431\u0430\u0439 1", "phone": "", "iban": "", "bic": ""}','0000000000000000000000000000000000000000000000000000000000000000','bcbacd7efc6fd5f98b3f76ffe2356fb8fea6bc5e5079b53505b4db8cd6c8d699');
INSERT INTO "audit_entry" VALUES(2,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','account.created','account:01a204ec-6314-7698-98ab-c996d638db17','null','{"login": "director", "role": "director"}','bcbacd7efc6fd5f98b3f76ffe2356fb8fea6bc5e5079b53505b4db8cd6c8d699','fa6af2139899fed3ea383b8ae01dd49dff5bcf2bd419abe612d2219b050a2367');
INSERT INTO "audit_entry" VALUES(3,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','group.created','group:01a204ec-6346-75de-b387-220a3365d12e','null','{"name": "\u041a\u04af\u043d\u0448\u0443\u0430\u049b", "language": "kk", "age": "middle", "kind": "general", "capacity": 25, "teachers": ["\u04ae\u043b\u0433\u0456 \u0410."], "archived": false}','fa6af2139899fed3ea383b8ae01dd49dff5bcf2bd419abe612d2219b050a2367','f90d6e54b37ee3160a86dcb577b31b5a1dd0ca5d07a921f223de3535df6dfd05');
INSERT INTO "audit_entry" VALUES(4,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','group.created','group:01a204ec-634f-7717-abd9-d8ad61cb2e06','null','{"name": "\u0411\u0430\u043b\u0430\u043f\u0430\u043d", "language": "kk", "age": "middle", "kind": "general", "capacity": 18, "teachers": [], "archived": false}','f90d6e54b37ee3160a86dcb577b31b5a1dd0ca5d07a921f223de3535df6dfd05','546c8d949667a69ffe152d92193bbb415b036be64cc932599cbc7228e8b5f613');
INSERT INTO "audit_entry" VALUES(5,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','child.added','child:01a204ec-6359-7696-97e6-2276d3e1a2c9','null','{"iin": "220504690208", "iin_reason": "", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u0439\u0441\u04b1\u043b\u0443", "patronymic": "", "birth_date": "2022-05-04", "guardians": [{"id": "01a204ec-635f-77b5-a8d6-283e83aa8024", "iin": "950203490200", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "relation": "mother", "phone": "+77010000000", "address": "", "id_document": ""}]}','546c8d949667a69ffe152d92193bbb415b036be64cc932599cbc7228e8b5f613','23d9f4bea319b5b849e850a8fd87d2b899994e80e82dc0c79d1c430c2b8dfada');
INSERT INTO "audit_entry" VALUES(6,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','child.placed','placement:01a204ec-636c-7471-8509-2f83aa851d0d','null','{"child_id": "01a204ec-6359-7696-97e6-2276d3e1a2c9", "group_id": "01a204ec-6346-75de-b387-220a3365d12e", "starts_on": "2026-09-01", "ends_on": null, "end_reason": "", "contract_id": null}','23d9f4bea319b5b849e850a8fd87d2b899994e80e82dc0c79d1c430c2b8dfada','fa76d1000e3901dc248182a4621dc8bf5221f25116e6f129c14ddf33b899558b');
INSERT INTO "audit_entry" VALUES(7,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','child.added','child:01a204ec-6373-7176-870b-8a8a9862fea6','null','{"iin": "210809590208", "iin_reason": "", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u04d8\u043b\u0438\u0445\u0430\u043d", "patronymic": "", "birth_date": "2021-08-09", "guardians": [{"id": "01a204ec-6377-716e-9cc0-8cc2dfd3b5b5", "iin": "950203490200", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "relation": "mother", "phone": "+77010000000", "address": "", "id_document": ""}]}','fa76d1000e3901dc248182a4621dc8bf5221f25116e6f129c14ddf33b899558b','97a600b0d9ff8825f47d0e20a5ed005ae1319b3e9f6fd921bd41f3513060bbff');
INSERT INTO "audit_entry" VALUES(8,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','child.placed','placement:01a204ec-637b-7129-bb9d-8f1fbf59c0ab','null','{"child_id": "01a204ec-6373-7176-870b-8a8a9862fea6", "group_id": "01a204ec-6346-75de-b387-220a3365d12e", "starts_on": "2026-09-01", "ends_on": null, "end_reason": "", "contract_id": null}','97a600b0d9ff8825f47d0e20a5ed005ae1319b3e9f6fd921bd41f3513060bbff','dc86c41ceb505bd7f0bc8d0cf09caaee49b308169688a016b173adcd3664af73');
INSERT INTO "audit_entry" VALUES(9,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-01','{"code": null}','{"code": "present"}','dc86c41ceb505bd7f0bc8d0cf09caaee49b308169688a016b173adcd3664af73','dced24020307a2c3b8963ad822f96e0d209cbf055ba61f0120829c0f9a2bb903');
INSERT INTO "audit_entry" VALUES(10,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-02','{"code": null}','{"code": "present"}','dced24020307a2c3b8963ad822f96e0d209cbf055ba61f0120829c0f9a2bb903','2614d46961554f614848ffc5de05049d35fbd26aa98dcd0e1de496b64540c956');
INSERT INTO "audit_entry" VALUES(11,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-05','{"code": null}','{"code": "present"}','2614d46961554f614848ffc5de05049d35fbd26aa98dcd0e1de496b64540c956','c83e226fca8a321d78756984978c2f5192b9647b41e425af91c7b702865f061f');
INSERT INTO "audit_entry" VALUES(12,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-06','{"code": null}','{"code": "present"}','c83e226fca8a321d78756984978c2f5192b9647b41e425af91c7b702865f061f','768c0d6431d19ea88533a7d27b672838798e9f1c24641654beba0fd8638d4c94');
INSERT INTO "audit_entry" VALUES(13,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-07','{"code": null}','{"code": "present"}','768c0d6431d19ea88533a7d27b672838798e9f1c24641654beba0fd8638d4c94','56ff1d88f117257351132521301f6e09f1a5e1ecd9f6bfd0b1a2f8d9e889ccb0');
INSERT INTO "audit_entry" VALUES(14,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-08','{"code": null}','{"code": "present"}','56ff1d88f117257351132521301f6e09f1a5e1ecd9f6bfd0b1a2f8d9e889ccb0','da43f7e33c22e7ab67988c9fcb57e9e1e423bbe32e60b6cc499b73aed6a5f78b');
INSERT INTO "audit_entry" VALUES(15,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-09','{"code": null}','{"code": "present"}','da43f7e33c22e7ab67988c9fcb57e9e1e423bbe32e60b6cc499b73aed6a5f78b','26df694abce0d0faa8eba8f9525217be463b05592160a20254ed249c244d3558');
INSERT INTO "audit_entry" VALUES(16,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-12','{"code": null}','{"code": "present"}','26df694abce0d0faa8eba8f9525217be463b05592160a20254ed249c244d3558','ce78129f9d7cf59ed41b121ff30fdfcc02737f2d04b4d8a685fa186287ee4207');
INSERT INTO "audit_entry" VALUES(17,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-13','{"code": null}','{"code": "present"}','ce78129f9d7cf59ed41b121ff30fdfcc02737f2d04b4d8a685fa186287ee4207','38c6db7e0f8964868c5bc1b93282b86bcf05ae6d6c4808964413fcc1053a0f9b');
INSERT INTO "audit_entry" VALUES(18,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-14','{"code": null}','{"code": "present"}','38c6db7e0f8964868c5bc1b93282b86bcf05ae6d6c4808964413fcc1053a0f9b','f0d42075bcccee3c4a9516574372016afe87a7793b0ee1f9a5ea2ca3e3d6b712');
INSERT INTO "audit_entry" VALUES(19,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-15','{"code": null}','{"code": "present"}','f0d42075bcccee3c4a9516574372016afe87a7793b0ee1f9a5ea2ca3e3d6b712','e405e0e834ad015842f21ef8b04661a14b16ce800b0b4cbf8fc5e7027ac17efd');
INSERT INTO "audit_entry" VALUES(20,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-16','{"code": null}','{"code": "present"}','e405e0e834ad015842f21ef8b04661a14b16ce800b0b4cbf8fc5e7027ac17efd','1fe3c2f4e959aa332d2a963cfd94298b3877fe9b11af40c53fd32f68f4bf3d64');
INSERT INTO "audit_entry" VALUES(21,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-19','{"code": null}','{"code": "present"}','1fe3c2f4e959aa332d2a963cfd94298b3877fe9b11af40c53fd32f68f4bf3d64','9a67760a4f34c92a450857094287b48afb7933aec9b0f529488a25d8935c3c91');
INSERT INTO "audit_entry" VALUES(22,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-20','{"code": null}','{"code": "present"}','9a67760a4f34c92a450857094287b48afb7933aec9b0f529488a25d8935c3c91','238314d0efe4fbc2011c915841abefebb96204aba1ee010aee58c67f486c9df9');
INSERT INTO "audit_entry" VALUES(23,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-21','{"code": null}','{"code": "present"}','238314d0efe4fbc2011c915841abefebb96204aba1ee010aee58c67f486c9df9','909b98f35b33f08b7dde3658ce604fd5e72fcf757c21ac2a25e4005f764d6218');
INSERT INTO "audit_entry" VALUES(24,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-22','{"code": null}','{"code": "present"}','909b98f35b33f08b7dde3658ce604fd5e72fcf757c21ac2a25e4005f764d6218','cf568d8f2d0865e1b4f277e592ade5d1b0e110a266b0e969e505ebfdfa68e38a');
INSERT INTO "audit_entry" VALUES(25,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-23','{"code": null}','{"code": "present"}','cf568d8f2d0865e1b4f277e592ade5d1b0e110a266b0e969e505ebfdfa68e38a','42ec7a519c33db82627cf0373087d39b3af2b7118603e73eb86d81d214b51945');
INSERT INTO "audit_entry" VALUES(26,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-27','{"code": null}','{"code": "present"}','42ec7a519c33db82627cf0373087d39b3af2b7118603e73eb86d81d214b51945','51ceb2b200960a6041d3090bb68b40513b501a70de7211a9dfcc0e3face909c3');
INSERT INTO "audit_entry" VALUES(27,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-28','{"code": null}','{"code": "present"}','51ceb2b200960a6041d3090bb68b40513b501a70de7211a9dfcc0e3face909c3','1687a289b5fe8159b550fe46135ce4b6773c4683a59cd50119b33f48c75f504a');
INSERT INTO "audit_entry" VALUES(28,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-29','{"code": null}','{"code": "present"}','1687a289b5fe8159b550fe46135ce4b6773c4683a59cd50119b33f48c75f504a','10f3d523a9d8dcf04f8a64915629a42c2c589d24a1a68ee5b82e5d9d233e44a6');
INSERT INTO "audit_entry" VALUES(29,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-30','{"code": null}','{"code": "present"}','10f3d523a9d8dcf04f8a64915629a42c2c589d24a1a68ee5b82e5d9d233e44a6','bb0022740518c30fb909bd3ec4104110ef9805a3b84b72591c50170f8aec0f26');
INSERT INTO "audit_entry" VALUES(30,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-01','{"code": null}','{"code": "present"}','bb0022740518c30fb909bd3ec4104110ef9805a3b84b72591c50170f8aec0f26','a90086bf085a9753c782b979d68b165dfd306fc5adfe34c95f5aabb9da9610a5');
INSERT INTO "audit_entry" VALUES(31,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-02','{"code": null}','{"code": "present"}','a90086bf085a9753c782b979d68b165dfd306fc5adfe34c95f5aabb9da9610a5','55c9eb32cf8066666bc56dbf18cc96e50ea01cca128d08c9cb05229f844246ba');
INSERT INTO "audit_entry" VALUES(32,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-05','{"code": null}','{"code": "present"}','55c9eb32cf8066666bc56dbf18cc96e50ea01cca128d08c9cb05229f844246ba','69d073a5ec3ccfb54bd8a6abda6acc35bc8662040775096bc7c78a286b9dcb1a');
INSERT INTO "audit_entry" VALUES(33,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-06','{"code": null}','{"code": "present"}','69d073a5ec3ccfb54bd8a6abda6acc35bc8662040775096bc7c78a286b9dcb1a','c4a4563ea331271379a6f71def685b2e81c4490a96008da2cd3bb727ed8d0bf0');
INSERT INTO "audit_entry" VALUES(34,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-07','{"code": null}','{"code": "present"}','c4a4563ea331271379a6f71def685b2e81c4490a96008da2cd3bb727ed8d0bf0','02ae07510b8832dc129fc1472027bcef82e863011c3550091a7d2cb4aa53b0ef');
INSERT INTO "audit_entry" VALUES(35,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-08','{"code": null}','{"code": "present"}','02ae07510b8832dc129fc1472027bcef82e863011c3550091a7d2cb4aa53b0ef','2e84ed21e36b585963ffa1f30ad191f725fe1895426f88c5d2ace86e03e56c07');
INSERT INTO "audit_entry" VALUES(36,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-09','{"code": null}','{"code": "present"}','2e84ed21e36b585963ffa1f30ad191f725fe1895426f88c5d2ace86e03e56c07','ab6e2569a3ccf38ea815c610e65d498bee2a9dffeefc20b42382190a4cf1a539');
INSERT INTO "audit_entry" VALUES(37,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-12','{"code": null}','{"code": "present"}','ab6e2569a3ccf38ea815c610e65d498bee2a9dffeefc20b42382190a4cf1a539','e2700d6bdd146e85448bf3e49fff4aea201f39a50835d70f8a07c55bd23fc0cc');
INSERT INTO "audit_entry" VALUES(38,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-13','{"code": null}','{"code": "present"}','e2700d6bdd146e85448bf3e49fff4aea201f39a50835d70f8a07c55bd23fc0cc','baa74f0ed87ed0133961d04012908bd8fe2c617bf2e6eba12eb117a53245156c');
INSERT INTO "audit_entry" VALUES(39,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-14','{"code": null}','{"code": "present"}','baa74f0ed87ed0133961d04012908bd8fe2c617bf2e6eba12eb117a53245156c','17e8f6584b7625dfb06fcc766c2271ce40701f0c7aff1877aca8089253aebb22');
INSERT INTO "audit_entry" VALUES(40,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-15','{"code": null}','{"code": "present"}','17e8f6584b7625dfb06fcc766c2271ce40701f0c7aff1877aca8089253aebb22','6a01c5e92ed718ff7aab94acf3de437ddf029344bb0fa6154553e9e2e56da7b1');
INSERT INTO "audit_entry" VALUES(41,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-16','{"code": null}','{"code": "present"}','6a01c5e92ed718ff7aab94acf3de437ddf029344bb0fa6154553e9e2e56da7b1','19aa9d079132422cfe6c63ed82a0e29862ad99c08dde924320c8b53d51212d48');
INSERT INTO "audit_entry" VALUES(42,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-19','{"code": null}','{"code": "present"}','19aa9d079132422cfe6c63ed82a0e29862ad99c08dde924320c8b53d51212d48','dae44aa1c96182c4d3f6640ede11570e3bf4a0ff2545ad68981fdbdc4632065f');
INSERT INTO "audit_entry" VALUES(43,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-20','{"code": null}','{"code": "present"}','dae44aa1c96182c4d3f6640ede11570e3bf4a0ff2545ad68981fdbdc4632065f','e5791f571b82443e93955084c875f7d866b94e65421c361e596d33906dd54342');
INSERT INTO "audit_entry" VALUES(44,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-21','{"code": null}','{"code": "present"}','e5791f571b82443e93955084c875f7d866b94e65421c361e596d33906dd54342','86a5e094677cb63b3be0aa1a2df6030b38bc140ab1ce7095bf482b01f203a25f');
INSERT INTO "audit_entry" VALUES(45,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-22','{"code": null}','{"code": "present"}','86a5e094677cb63b3be0aa1a2df6030b38bc140ab1ce7095bf482b01f203a25f','4fc88b71aa4ca4590a355f9e17c576386872956704c804ba7292f72f3518d7d2');
INSERT INTO "audit_entry" VALUES(46,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-23','{"code": null}','{"code": "present"}','4fc88b71aa4ca4590a355f9e17c576386872956704c804ba7292f72f3518d7d2','806168adf96f48f82d5230f61a5b296a9531a829819066d439634fab7c947cf4');
INSERT INTO "audit_entry" VALUES(47,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-27','{"code": null}','{"code": "present"}','806168adf96f48f82d5230f61a5b296a9531a829819066d439634fab7c947cf4','4a9617ed839c459ee545634fd8ab97d79edeb8af64f679d82fb892d85ca74536');
INSERT INTO "audit_entry" VALUES(48,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-28','{"code": null}','{"code": "present"}','4a9617ed839c459ee545634fd8ab97d79edeb8af64f679d82fb892d85ca74536','edc0b972a4b3cd9f854085407a85e9bc8a2a921580c644c24a500e144802dced');
INSERT INTO "audit_entry" VALUES(49,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-29','{"code": null}','{"code": "present"}','edc0b972a4b3cd9f854085407a85e9bc8a2a921580c644c24a500e144802dced','b4cde0333a5d8f69f1cdb7481365b6e0c652f946f6581143a8933485c2a19f10');
INSERT INTO "audit_entry" VALUES(50,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10-30','{"code": null}','{"code": "present"}','b4cde0333a5d8f69f1cdb7481365b6e0c652f946f6581143a8933485c2a19f10','3f95d78978139c8a1a3019872f44e3f0336b4d7dbc2392170ea288cf5a3029c5');
INSERT INTO "audit_entry" VALUES(51,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','absence_document.added','absence_document:01a204ec-63c3-7252-adbd-11ea7dbf3f74','null','{"child_id": "01a204ec-6359-7696-97e6-2276d3e1a2c9", "kind": "medical", "number": "077/1", "date_from": "2026-10-06", "date_to": "2026-10-08", "scan_sha256": "a2896001d200d73f5ab7ca097afd46374b58c13ff12deaf6e0b5cbe657f05047"}','3f95d78978139c8a1a3019872f44e3f0336b4d7dbc2392170ea288cf5a3029c5','bb14b618867e52f18051e80a7db1ab322aba5ee0cf82b2f73b7e26bb383db800');
INSERT INTO "audit_entry" VALUES(52,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-06','{"code": "present"}','{"code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-63c3-7252-adbd-11ea7dbf3f74"}','bb14b618867e52f18051e80a7db1ab322aba5ee0cf82b2f73b7e26bb383db800','c32a6fb6e5677ba8b540d56b2c40a453c56fa6d65e264ae65dd6732376d2412a');
INSERT INTO "audit_entry" VALUES(53,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-07','{"code": "present"}','{"code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-63c3-7252-adbd-11ea7dbf3f74"}','c32a6fb6e5677ba8b540d56b2c40a453c56fa6d65e264ae65dd6732376d2412a','3ef37ae67f2f105df759bb9a37536513fba8c8ab42c7cadc38d3365644821725');
INSERT INTO "audit_entry" VALUES(54,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10-08','{"code": "present"}','{"code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-63c3-7252-adbd-11ea7dbf3f74"}','3ef37ae67f2f105df759bb9a37536513fba8c8ab42c7cadc38d3365644821725','6d4151093fa3bf838e57dded575bab31a992f2798c676a806d0c5a4978f8836d');
INSERT INTO "audit_entry" VALUES(55,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','sheet.published','child_month:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10','null','{"sheet_hash": "d32332d87fdfa5aeae066340593d70ca92238983839933ab179afc2800ba3106"}','6d4151093fa3bf838e57dded575bab31a992f2798c676a806d0c5a4978f8836d','8c10543d60c0bd00d8a12b8a3654fda50b3e5182bb719df2205e2cce89cbddf2');
INSERT INTO "audit_entry" VALUES(56,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','sheet.published','child_month:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10','null','{"sheet_hash": "75026f5c3f3d6a8b799309cbbdcb71c38c2e56dea1472601640343caaecf9d1a"}','8c10543d60c0bd00d8a12b8a3654fda50b3e5182bb719df2205e2cce89cbddf2','ba58bf2552382f008e36d3afe0cb463d4d8a8c3d57c56a1d7960afd90a386998');
INSERT INTO "audit_entry" VALUES(57,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','month.closed','group_month:01a204ec-6346-75de-b387-220a3365d12e:2026-10','null','{"sheet": "fb95512d6e45f57cd7828ac4695b13bf7fca7bf0b96f4d2294bfa8ba94763e1f", "children": 2}','ba58bf2552382f008e36d3afe0cb463d4d8a8c3d57c56a1d7960afd90a386998','3df643efc58755c6e95a8fec70b262a07920430c13e83f3200ab24f616cd48dd');
INSERT INTO "audit_entry" VALUES(58,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','calendar.overridden','calendar_day:2026-12-31','null','{"working": false, "reason": "\u041a\u0430\u0440\u0430\u043d\u0442\u0438\u043d"}','3df643efc58755c6e95a8fec70b262a07920430c13e83f3200ab24f616cd48dd','f0e8e0636989c0c777c871bd0cf60d7eb8feb37e3774a3d4d275bc41e7e93cf9');
INSERT INTO "audit_entry" VALUES(59,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','setting.saved','setting:rules.own','null','null','f0e8e0636989c0c777c871bd0cf60d7eb8feb37e3774a3d4d275bc41e7e93cf9','9dc8e9f2ef75f84d7a188870264ccefd32252b89f34486882fdd21485092aeeb');
INSERT INTO "audit_entry" VALUES(60,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-11-10','{"code": null}','{"code": "present"}','9dc8e9f2ef75f84d7a188870264ccefd32252b89f34486882fdd21485092aeeb','ac154a1abc7642a95035882a8f76bcc018a200435c93740c107bfcb31f36b1a0');
INSERT INTO "audit_entry" VALUES(61,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-11-10','{"code": null}','{"code": "family", "note": "\u043e\u0442\u0431\u0430\u0441\u044b"}','ac154a1abc7642a95035882a8f76bcc018a200435c93740c107bfcb31f36b1a0','687eeaf2185f3fe3c89c45aed3713a3c5781cd92bdd52ddb0d43ce74477add9d');
INSERT INTO "audit_entry" VALUES(62,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6373-7176-870b-8a8a9862fea6:2026-11-11','{"code": null}','{"code": "family", "note": "\u043e\u0442\u0431\u0430\u0441\u044b"}','687eeaf2185f3fe3c89c45aed3713a3c5781cd92bdd52ddb0d43ce74477add9d','01b60c2cd4204449faa25c322e5686c4f357ae9a05e1e1f78127cd9f238d2a63');
INSERT INTO "audit_entry" VALUES(63,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','contract.enrolled','contract:01a204ec-642f-74c4-962a-5c5eeced3a00','null','null','01b60c2cd4204449faa25c322e5686c4f357ae9a05e1e1f78127cd9f238d2a63','a0c359e5a7e3a033dd32275aaf7a6023669e7c6ce34b6939710b7eb329c95811');
INSERT INTO "audit_entry" VALUES(64,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','request.declined','enrolment_request:01a204ec-642f-74c4-962a-5c5d338c30c7','{"state": "new"}','{"state": "declined", "reason": "\u041e\u0440\u044b\u043d \u0436\u043e\u049b"}','a0c359e5a7e3a033dd32275aaf7a6023669e7c6ce34b6939710b7eb329c95811','8d9622eb8e17cb1d2d3f5236cceb4ac5dac4cc051cf2ea718ee3e9e336ade094');
INSERT INTO "audit_entry" VALUES(65,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','group.created','group:01a204ec-645f-734b-9f5f-c02262a622c2','null','{"name": "\u0416\u04b1\u043b\u0434\u044b\u0437", "language": "kk", "age": "middle", "kind": "general", "capacity": 25, "teachers": [], "archived": false}','8d9622eb8e17cb1d2d3f5236cceb4ac5dac4cc051cf2ea718ee3e9e336ade094','ffa08a2a6774160197ed28321cbea478172afd247af1b1e77061fcd38185b976');
CREATE TABLE blob (
	sha256 VARCHAR(64) NOT NULL, 
	size INTEGER NOT NULL, 
	media_type VARCHAR NOT NULL, 
	content BLOB NOT NULL, 
	at_portal BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_blob PRIMARY KEY (sha256)
);
INSERT INTO "blob" VALUES('a2896001d200d73f5ab7ca097afd46374b58c13ff12deaf6e0b5cbe657f05047',42,'application/pdf',X'255044462D312E3720616E20696E76656E746564207061706572206F6620313230313430303030303137',0,'2026-11-12 04:00:00.000000');
INSERT INTO "blob" VALUES('4a4707ff358bc3186984370f525c466927f9509d359c89fef68a7eb24a68c7f2',55,'application/pdf',X'255044462D312E3720616E20696E76656E746564207061706572206F662074686520636F6E747261637420313230313430303030303137',1,'2026-11-12 04:00:00.000000');
INSERT INTO "blob" VALUES('948d23b170efc8b10be0003844f1b47bffaba9cc344426c3d1cf0394a9d2cfc1',37,'application/pkcs7-signature',X'616E20696E76656E746564207369676E6174757265206F6620313230313430303030303137',1,'2026-11-12 04:00:00.000000');
CREATE TABLE calendar_day (
	day DATE NOT NULL, 
	office BOOLEAN NOT NULL, 
	working BOOLEAN NOT NULL, 
	reason VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_calendar_day PRIMARY KEY (day, office)
);
INSERT INTO "calendar_day" VALUES('2026-12-31',1,0,'Карантин',0);
INSERT INTO "calendar_day" VALUES('2026-12-18',0,0,'Аяз',1);
CREATE TABLE child (
	id VARCHAR(64) NOT NULL, 
	iin VARCHAR(12) NOT NULL, 
	iin_reason VARCHAR NOT NULL, 
	surname VARCHAR NOT NULL, 
	given_name VARCHAR NOT NULL, 
	patronymic VARCHAR NOT NULL, 
	birth_date DATE NOT NULL, 
	sort_name VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_child PRIMARY KEY (id), 
	CONSTRAINT uq_child_iin UNIQUE (iin)
);
INSERT INTO "child" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','220504690208','','Үлгі','Айсұлу','','2022-05-04','ěďĄĥ ĀČėĚďę',0);
INSERT INTO "child" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','210809590208','','Үлгі','Әлихан','','2021-08-09','ěďĄĥ āďċĝĀđ',0);
CREATE TABLE child_month (
	child_id VARCHAR(64) NOT NULL, 
	month VARCHAR(7) NOT NULL, 
	group_id VARCHAR(64), 
	state VARCHAR(20) NOT NULL, 
	sheet_hash VARCHAR NOT NULL, 
	published_at DATETIME, 
	confirmation JSON, 
	history JSON NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_child_month PRIMARY KEY (child_id, month), 
	CONSTRAINT fk_child_month_child_id_child FOREIGN KEY(child_id) REFERENCES child (id)
);
INSERT INTO "child_month" VALUES('01a204ec-6359-7696-97e6-2276d3e1a2c9','2026-10','01a204ec-6346-75de-b387-220a3365d12e','published','d32332d87fdfa5aeae066340593d70ca92238983839933ab179afc2800ba3106','2026-11-12 04:00:00.000000',NULL,'[]',0);
INSERT INTO "child_month" VALUES('01a204ec-6373-7176-870b-8a8a9862fea6','2026-10','01a204ec-6346-75de-b387-220a3365d12e','published','75026f5c3f3d6a8b799309cbbdcb71c38c2e56dea1472601640343caaecf9d1a','2026-11-12 04:00:00.000000',NULL,'[]',0);
CREATE TABLE "conflict" (
	id INTEGER NOT NULL, 
	entity VARCHAR(120) NOT NULL, 
	field VARCHAR(40) NOT NULL, 
	mine JSON NOT NULL, 
	theirs JSON NOT NULL, 
	found_at DATETIME NOT NULL, 
	resolved_at DATETIME, 
	resolution VARCHAR NOT NULL, 
	CONSTRAINT pk_conflict PRIMARY KEY (id)
);
INSERT INTO "conflict" VALUES(1,'child_month:01a204ec-6373-7176-870b-8a8a9862fea6:2026-09','3','{"code": "present", "note": "", "by": "\u04ae\u043b\u0433\u0456 \u0410."}','{"code": "present", "note": "", "by": "\u04ae\u043b\u0433\u0456 \u0410."}','2026-11-12 04:00:00.000000',NULL,'');
CREATE TABLE contract (
	id VARCHAR(64) NOT NULL, 
	number VARCHAR NOT NULL, 
	dated DATE NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	request_id VARCHAR(64), 
	voucher_id VARCHAR(64), 
	child_id VARCHAR(64) NOT NULL, 
	group_id VARCHAR(64) NOT NULL, 
	guardian_iin VARCHAR(12) NOT NULL, 
	starts_on DATE NOT NULL, 
	fields JSON NOT NULL, 
	pdf_sha256 VARCHAR(64) NOT NULL, 
	parent_cms_sha256 VARCHAR(64), 
	cms_sha256 VARCHAR(64), 
	parent_signed_at DATETIME, 
	signed_at DATETIME, 
	reason VARCHAR NOT NULL, 
	documents JSON NOT NULL, 
	report JSON, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_contract PRIMARY KEY (id), 
	CONSTRAINT uq_contract_number UNIQUE (number), 
	CONSTRAINT fk_contract_child_id_child FOREIGN KEY(child_id) REFERENCES child (id), 
	CONSTRAINT fk_contract_group_id_kindergarten_group FOREIGN KEY(group_id) REFERENCES kindergarten_group (id)
);
INSERT INTO "contract" VALUES('01a204ec-642f-74c4-962a-5c5eeced3a00','2026-0001','2026-09-01','signed',NULL,NULL,'01a204ec-6373-7176-870b-8a8a9862fea6','01a204ec-6346-75de-b387-220a3365d12e','950203490200','2026-09-01','{"number": "2026-0001", "city": "\u0410\u043b\u043c\u0430\u0442\u044b", "parent_fee": 21000}','4a4707ff358bc3186984370f525c466927f9509d359c89fef68a7eb24a68c7f2','948d23b170efc8b10be0003844f1b47bffaba9cc344426c3d1cf0394a9d2cfc1','948d23b170efc8b10be0003844f1b47bffaba9cc344426c3d1cf0394a9d2cfc1','2026-11-12 04:00:00.000000','2026-11-12 04:00:00.000000','','[]','{"signatures": []}',4);
CREATE TABLE contract_event (
	id INTEGER NOT NULL, 
	contract_id VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	event VARCHAR(30) NOT NULL, 
	actor VARCHAR NOT NULL, 
	detail VARCHAR NOT NULL, 
	CONSTRAINT pk_contract_event PRIMARY KEY (id), 
	CONSTRAINT fk_contract_event_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id) ON DELETE CASCADE
);
INSERT INTO "contract_event" VALUES(1,'01a204ec-642f-74c4-962a-5c5eeced3a00','2026-11-12 04:00:00.000000','countersigned','Үлгі Гүлнар','');
CREATE TABLE enrolment_request (
	id VARCHAR(64) NOT NULL, 
	number VARCHAR NOT NULL, 
	voucher_id VARCHAR(64) NOT NULL, 
	group_id VARCHAR(64), 
	accepted_group_id VARCHAR(64), 
	child_id VARCHAR(64), 
	child JSON NOT NULL, 
	guardian JSON NOT NULL, 
	relation VARCHAR(20) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	received_at DATETIME NOT NULL, 
	due DATE, 
	reason VARCHAR NOT NULL, 
	comment VARCHAR NOT NULL, 
	documents JSON NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_enrolment_request PRIMARY KEY (id), 
	CONSTRAINT fk_enrolment_request_accepted_group_id_kindergarten_group FOREIGN KEY(accepted_group_id) REFERENCES kindergarten_group (id), 
	CONSTRAINT fk_enrolment_request_child_id_child FOREIGN KEY(child_id) REFERENCES child (id)
);
INSERT INTO "enrolment_request" VALUES('01a204ec-642f-74c4-962a-5c5d338c30c7','R-1','01a204ec-642f-74c4-962a-5c5c9ad8977a','01a204ec-6346-75de-b387-220a3365d12e',NULL,NULL,'{"iin": "220107593208", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0415\u0440\u0430\u0441\u044b\u043b", "patronymic": "", "birth_date": "2022-01-07", "phone": "", "address": "", "id_document": ""}','{"iin": "950203490200", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "birth_date": "1995-02-03", "phone": "", "address": "", "id_document": ""}','mother','declined','2026-11-12 04:00:00.000000','2026-11-19','Орын жоқ','Түске дейін','[]',2);
CREATE TABLE exchange_log (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	outcome VARCHAR(40) NOT NULL, 
	pushed INTEGER NOT NULL, 
	pulled INTEGER NOT NULL, 
	detail TEXT NOT NULL, 
	milliseconds INTEGER NOT NULL, 
	CONSTRAINT pk_exchange_log PRIMARY KEY (id)
);
INSERT INTO "exchange_log" VALUES(1,'2026-11-12 04:00:00.000000','complete',5,2,'',731);
CREATE TABLE group_month (
	group_id VARCHAR(64) NOT NULL, 
	month VARCHAR(7) NOT NULL, 
	closed_at DATETIME, 
	closed_by VARCHAR NOT NULL, 
	reopen_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_group_month PRIMARY KEY (group_id, month), 
	CONSTRAINT fk_group_month_group_id_kindergarten_group FOREIGN KEY(group_id) REFERENCES kindergarten_group (id)
);
INSERT INTO "group_month" VALUES('01a204ec-6346-75de-b387-220a3365d12e','2026-10','2026-11-12 04:00:00.000000','Үлгі Гүлнар','');
CREATE TABLE guardian (
	id VARCHAR(64) NOT NULL, 
	child_id VARCHAR(64) NOT NULL, 
	iin VARCHAR(12) NOT NULL, 
	surname VARCHAR NOT NULL, 
	given_name VARCHAR NOT NULL, 
	patronymic VARCHAR NOT NULL, 
	relation VARCHAR(20) NOT NULL, 
	phone VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	id_document VARCHAR NOT NULL, 
	place INTEGER NOT NULL, 
	CONSTRAINT pk_guardian PRIMARY KEY (id), 
	CONSTRAINT fk_guardian_child_id_child FOREIGN KEY(child_id) REFERENCES child (id) ON DELETE CASCADE
);
INSERT INTO "guardian" VALUES('01a204ec-635f-77b5-a8d6-283e83aa8024','01a204ec-6359-7696-97e6-2276d3e1a2c9','950203490200','Үлгі','Ақмарал','','mother','+77010000000','','',0);
INSERT INTO "guardian" VALUES('01a204ec-6377-716e-9cc0-8cc2dfd3b5b5','01a204ec-6373-7176-870b-8a8a9862fea6','950203490200','Үлгі','Ақмарал','','mother','+77010000000','','',0);
CREATE TABLE kindergarten_group (
	id VARCHAR(64) NOT NULL, 
	name VARCHAR NOT NULL, 
	language VARCHAR(10) NOT NULL, 
	age VARCHAR(20) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	capacity INTEGER NOT NULL, 
	teachers JSON NOT NULL, 
	archived_at DATETIME, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_kindergarten_group PRIMARY KEY (id)
);
INSERT INTO "kindergarten_group" VALUES('01a204ec-6346-75de-b387-220a3365d12e','Күншуақ','kk','middle','general',25,'["\u04ae\u043b\u0433\u0456 \u0410."]',NULL,0);
INSERT INTO "kindergarten_group" VALUES('01a204ec-634f-7717-abd9-d8ad61cb2e06','Балапан','kk','middle','general',18,'[]',NULL,0);
INSERT INTO "kindergarten_group" VALUES('01a204ec-645f-734b-9f5f-c02262a622c2','Жұлдыз','kk','middle','general',25,'[]',NULL,0);
CREATE TABLE organisation (
	id INTEGER NOT NULL, 
	bin VARCHAR(12) NOT NULL, 
	name_kk VARCHAR NOT NULL, 
	name_ru VARCHAR NOT NULL, 
	licence VARCHAR NOT NULL, 
	head_name VARCHAR NOT NULL, 
	head_basis VARCHAR NOT NULL, 
	city VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	iban VARCHAR NOT NULL, 
	bic VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_organisation PRIMARY KEY (id)
);
INSERT INTO "organisation" VALUES(1,'120140000017','«Үлгі» балабақшасы','Детский сад «Үлгі»','','Үлгі Гүлнар','','Алматы','Абай 1','','','',0);
CREATE TABLE outbox_operation (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	op_id VARCHAR(64) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	entity VARCHAR(120) NOT NULL, 
	base_version INTEGER NOT NULL, 
	body JSON NOT NULL, 
	body_sha256 VARCHAR NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	attempts INTEGER NOT NULL, 
	problem VARCHAR NOT NULL, 
	detail TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	not_before DATETIME, 
	finished_at DATETIME, 
	CONSTRAINT uq_outbox_operation_op_id UNIQUE (op_id)
);
INSERT INTO "outbox_operation" VALUES(1,'01a204ec-6329-701f-9dab-4182c507156a','organisation.put','organisation:120140000017',0,'{"bin": "120140000017", "name_kk": "\u00ab\u04ae\u043b\u0433\u0456\u00bb \u0431\u0430\u043b\u0430\u0431\u0430\u049b\u0448\u0430\u0441\u044b", "name_ru": "\u0414\u0435\u0442\u0441\u043a\u0438\u0439 \u0441\u0430\u0434 \u00ab\u04ae\u043b\u0433\u0456\u00bb", "licence": "", "head_name": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "head_basis": "", "city": "\u0410\u043b\u043c\u0430\u0442\u044b", "address": "\u0410\u0431\u0430\u0439 1", "phone": "", "iban": "", "bic": ""}','d82c3ef7e888816e7f4a74d519bb15eded6518c8d4914831984bba1add0a235e','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(2,'01a204ec-6346-75de-b387-220b6bef3ed0','group.put','group:01a204ec-6346-75de-b387-220a3365d12e',0,'{"name": "\u041a\u04af\u043d\u0448\u0443\u0430\u049b", "language": "kk", "age": "middle", "kind": "general", "capacity": 25, "teachers": ["\u04ae\u043b\u0433\u0456 \u0410."], "archived": false}','25c11423be6cfa1c539caf012b582cf979c06442fcb1477c501ee55f895254d6','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(3,'01a204ec-634f-7717-abd9-d8ae7d56678d','group.put','group:01a204ec-634f-7717-abd9-d8ad61cb2e06',0,'{"name": "\u0411\u0430\u043b\u0430\u043f\u0430\u043d", "language": "kk", "age": "middle", "kind": "general", "capacity": 18, "teachers": [], "archived": false}','8b98febee593a338cd6631fcd738c1045c174beecf69a32afb448c791f46a63a','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(4,'01a204ec-6365-7309-b3e9-9ddab7281645','child.put','child:01a204ec-6359-7696-97e6-2276d3e1a2c9',0,'{"iin": "220504690208", "iin_reason": "", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u0439\u0441\u04b1\u043b\u0443", "patronymic": "", "birth_date": "2022-05-04", "guardians": [{"id": "01a204ec-635f-77b5-a8d6-283e83aa8024", "iin": "950203490200", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "relation": "mother", "phone": "+77010000000", "address": "", "id_document": ""}]}','b3aa2e5746f77aea05643c2eb81fbeee50de6bb59504ab278f76def85327100b','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(5,'01a204ec-636c-7471-8509-2f845c6c8fa5','placement.put','placement:01a204ec-636c-7471-8509-2f83aa851d0d',0,'{"child_id": "01a204ec-6359-7696-97e6-2276d3e1a2c9", "group_id": "01a204ec-6346-75de-b387-220a3365d12e", "starts_on": "2026-09-01", "ends_on": null, "end_reason": "", "contract_id": null}','6c32558e0a94bd6eb3c7d48cfc95ab358e4c300b5b979d2070016eb75cd21f59','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(6,'01a204ec-6379-7088-a04e-d9b18b1b9674','child.put','child:01a204ec-6373-7176-870b-8a8a9862fea6',0,'{"iin": "210809590208", "iin_reason": "", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u04d8\u043b\u0438\u0445\u0430\u043d", "patronymic": "", "birth_date": "2021-08-09", "guardians": [{"id": "01a204ec-6377-716e-9cc0-8cc2dfd3b5b5", "iin": "950203490200", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "relation": "mother", "phone": "+77010000000", "address": "", "id_document": ""}]}','977a9a1f682fc7ea3596f1256902df199c699885afd776edbea989efef4cefd7','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(7,'01a204ec-637b-7129-bb9d-8f20c192c570','placement.put','placement:01a204ec-637b-7129-bb9d-8f1fbf59c0ab',0,'{"child_id": "01a204ec-6373-7176-870b-8a8a9862fea6", "group_id": "01a204ec-6346-75de-b387-220a3365d12e", "starts_on": "2026-09-01", "ends_on": null, "end_reason": "", "contract_id": null}','6e3f086966890a9d5a7d2cd6e98c795772b034238c8fc0964ebd99e663830b81','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(8,'01a204ec-63ba-7285-9e38-c3685710ef23','marks.set','child_month:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10',0,'{"child_id": "01a204ec-6359-7696-97e6-2276d3e1a2c9", "month": "2026-10", "cells": [{"day": 1, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 2, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 5, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 6, "code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-63c3-7252-adbd-11ea7dbf3f74", "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 7, "code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-63c3-7252-adbd-11ea7dbf3f74", "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 8, "code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-63c3-7252-adbd-11ea7dbf3f74", "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 9, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 12, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 13, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 14, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 15, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 16, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 19, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 20, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 21, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 22, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 23, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 27, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 28, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 29, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 30, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}]}','9c2f57dd92a4965aa3672135b651ade2c995ee9cd0869b4edd6a0c8e061b4589','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(9,'01a204ec-63ba-7285-9e38-c369a6b21fca','marks.set','child_month:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10',0,'{"child_id": "01a204ec-6373-7176-870b-8a8a9862fea6", "month": "2026-10", "cells": [{"day": 1, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 2, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 5, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 6, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 7, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 8, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 9, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 12, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 13, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 14, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 15, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 16, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 19, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 20, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 21, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 22, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 23, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 27, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 28, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 29, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 30, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}]}','bf27204b403c5cc5b995fc5d339a5fdddf7262f6e52468344113c9fce2fac237','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(10,'01a204ec-63c6-7780-84ca-ce4578588dc7','absence_document.put','absence_document:01a204ec-63c3-7252-adbd-11ea7dbf3f74',0,'{"child_id": "01a204ec-6359-7696-97e6-2276d3e1a2c9", "kind": "medical", "number": "077/1", "date_from": "2026-10-06", "date_to": "2026-10-08", "scan_sha256": "a2896001d200d73f5ab7ca097afd46374b58c13ff12deaf6e0b5cbe657f05047"}','78f2a81bcd8b00fb879a41bc5b92f2ce03b3cb2a3b0fe0096390eb80664119b2','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(11,'01a204ec-63e0-7523-8c9a-af9b1ee3cda5','sheet.publish','child_month:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-10',0,'{"child_id": "01a204ec-6359-7696-97e6-2276d3e1a2c9", "child_iin": "220504690208", "month": "2026-10", "group_id": "01a204ec-6346-75de-b387-220a3365d12e", "days": ["present", "present", "day_off", "day_off", "present", "sick", "sick", "sick", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "day_off", "present", "present", "present", "present", "day_off"], "sheet_hash": "d32332d87fdfa5aeae066340593d70ca92238983839933ab179afc2800ba3106", "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440"}','00a5d251fd547e0759b2c341c2de0bec142b856932ab14b6908f9f51e1c2bf90','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(12,'01a204ec-63e2-7291-8103-ba4555556058','sheet.publish','child_month:01a204ec-6373-7176-870b-8a8a9862fea6:2026-10',0,'{"child_id": "01a204ec-6373-7176-870b-8a8a9862fea6", "child_iin": "210809590208", "month": "2026-10", "group_id": "01a204ec-6346-75de-b387-220a3365d12e", "days": ["present", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "day_off", "present", "present", "present", "present", "day_off"], "sheet_hash": "75026f5c3f3d6a8b799309cbbdcb71c38c2e56dea1472601640343caaecf9d1a", "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440"}','9a0d75f31a0e7ea065dcbd8b2271614ad5ab7822b2fdaa211c6bc1c3d30c868e','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(13,'01a204ec-63fb-7340-a5be-56262a677c43','calendar_day.put','calendar_day:2026-12-31',0,'{"day": "2026-12-31", "working": false, "reason": "\u041a\u0430\u0440\u0430\u043d\u0442\u0438\u043d", "office": true}','3831526088aa5019008ee1b0b179d1f342a194efeafc3d8d03390caff064351a','sealed',1,'','','2026-11-12 04:00:00.000000',NULL,NULL);
INSERT INTO "outbox_operation" VALUES(14,'01a204ec-640f-77bf-a8cd-26b73ad26fe5','marks.set','child_month:01a204ec-6359-7696-97e6-2276d3e1a2c9:2026-11',0,'{"child_id": "01a204ec-6359-7696-97e6-2276d3e1a2c9", "month": "2026-11", "cells": [{"day": 10, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}]}','75b3fb21a15dabfb58061df4375f664778d4dd050b3898d75d873851a13fb94e','sealed',1,'','','2026-11-12 04:00:00.000000',NULL,NULL);
INSERT INTO "outbox_operation" VALUES(15,'01a204ec-6422-719f-a3d4-5609879f6a2b','marks.set','child_month:01a204ec-6373-7176-870b-8a8a9862fea6:2026-11',0,'{"child_id": "01a204ec-6373-7176-870b-8a8a9862fea6", "month": "2026-11", "cells": [{"day": 10, "code": "family", "note": "\u043e\u0442\u0431\u0430\u0441\u044b", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 11, "code": "family", "note": "\u043e\u0442\u0431\u0430\u0441\u044b", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}]}','','waiting',0,'','','2026-11-12 04:00:00.000000',NULL,NULL);
INSERT INTO "outbox_operation" VALUES(16,'01a204ec-644b-7656-9e56-a64c70ff54a9','request.decline','enrolment_request:01a204ec-642f-74c4-962a-5c5d338c30c7',2,'{"reason": "\u041e\u0440\u044b\u043d \u0436\u043e\u049b", "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440"}','66a8c7dd20d69955fcd0932d83213a1574438f4e71a0c26ca881cd297df210ce','quarantined',1,'voucher-annulled','the voucher is no more','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(17,'01a204ec-645f-734b-9f5f-c0239231dc29','group.put','group:01a204ec-645f-734b-9f5f-c02262a622c2',0,'{"name": "\u0416\u04b1\u043b\u0434\u044b\u0437", "language": "kk", "age": "middle", "kind": "general", "capacity": 25, "teachers": [], "archived": false}','','waiting',0,'','','2026-11-12 04:00:00.000000',NULL,NULL);
CREATE TABLE placement (
	id VARCHAR(64) NOT NULL, 
	child_id VARCHAR(64) NOT NULL, 
	group_id VARCHAR(64) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	end_reason VARCHAR NOT NULL, 
	contract_id VARCHAR(64), 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_placement PRIMARY KEY (id), 
	CONSTRAINT fk_placement_child_id_child FOREIGN KEY(child_id) REFERENCES child (id), 
	CONSTRAINT fk_placement_group_id_kindergarten_group FOREIGN KEY(group_id) REFERENCES kindergarten_group (id)
);
INSERT INTO "placement" VALUES('01a204ec-636c-7471-8509-2f83aa851d0d','01a204ec-6359-7696-97e6-2276d3e1a2c9','01a204ec-6346-75de-b387-220a3365d12e','2026-09-01',NULL,'',NULL,0);
INSERT INTO "placement" VALUES('01a204ec-637b-7129-bb9d-8f1fbf59c0ab','01a204ec-6373-7176-870b-8a8a9862fea6','01a204ec-6346-75de-b387-220a3365d12e','2026-09-01',NULL,'',NULL,0);
CREATE TABLE portal_link (
	id INTEGER NOT NULL, 
	url VARCHAR NOT NULL, 
	device_id VARCHAR NOT NULL, 
	organisation_id VARCHAR NOT NULL, 
	device_key VARCHAR NOT NULL, 
	epoch VARCHAR NOT NULL, 
	cursor VARCHAR NOT NULL, 
	last_complete_at DATETIME, 
	last_pull_at DATETIME, 
	clock_skew_seconds INTEGER NOT NULL, 
	CONSTRAINT pk_portal_link PRIMARY KEY (id)
);
INSERT INTO "portal_link" VALUES(1,'https://portal.invalid','01a204ec-6339-7710-99bf-babfec3452e5','01a204ec-6339-7710-99bf-bac058ed9a21','1111111111111111111111111111111111111111111111111111111111111111','an epoch that is over','an old cursor','2026-11-12 04:00:00.000000','2026-11-12 04:00:00.000000',0);
CREATE TABLE setting (
	name VARCHAR(80) NOT NULL, 
	value JSON NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (name)
);
INSERT INTO "setting" VALUES('rules.own','null');
CREATE TABLE voucher (
	id VARCHAR(64) NOT NULL, 
	number VARCHAR NOT NULL, 
	child_iin VARCHAR(12) NOT NULL, 
	child_name VARCHAR NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	issued_on DATE NOT NULL, 
	due DATE, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_voucher PRIMARY KEY (id)
);
INSERT INTO "voucher" VALUES('01a204ec-642f-74c4-962a-5c5c9ad8977a','V-1','220107593208','Үлгі Ерасыл','requested','2026-11-02',NULL,3);
CREATE INDEX ix_audit_entry_at ON audit_entry (at);
CREATE INDEX ix_audit_entry_entity ON audit_entry (entity);
CREATE INDEX ix_voucher_child_iin ON voucher (child_iin);
CREATE INDEX ix_outbox_operation_state_seq ON outbox_operation (state, seq);
CREATE INDEX ix_outbox_operation_entity_state ON outbox_operation (entity, state);
CREATE INDEX ix_conflict_entity ON "conflict" (entity);
CREATE INDEX ix_exchange_log_at ON exchange_log (at);
CREATE INDEX ix_child_sort_name ON child (sort_name);
CREATE INDEX ix_attendance_mark_day_code ON attendance_mark (day, code);
CREATE INDEX ix_absence_document_child_id ON absence_document (child_id);
CREATE INDEX ix_child_month_state_month ON child_month (state, month);
CREATE INDEX ix_child_month_month ON child_month (month);
CREATE INDEX ix_contract_state ON contract (state);
CREATE INDEX ix_contract_request_id ON contract (request_id);
CREATE INDEX ix_contract_child_id ON contract (child_id);
CREATE INDEX ix_enrolment_request_voucher_id ON enrolment_request (voucher_id);
CREATE INDEX ix_placement_group ON placement (group_id, starts_on);
CREATE INDEX ix_placement_child ON placement (child_id, starts_on);
CREATE INDEX ix_guardian_iin ON guardian (iin);
CREATE INDEX ix_guardian_child_id ON guardian (child_id);
CREATE INDEX ix_contract_event_contract_id ON contract_event (contract_id);
CREATE TRIGGER audit_entry_never_changes BEFORE UPDATE ON audit_entry
       BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER audit_entry_never_goes BEFORE DELETE ON audit_entry
       BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER blob_never_changes BEFORE UPDATE OF sha256, size, content ON blob
       BEGIN SELECT RAISE(ABORT, 'signed bytes never change'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox_operation',17);
COMMIT;
