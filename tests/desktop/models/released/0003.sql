-- An invented office of the edition 0003, written by its own program; see write.py. BIN 120140000027.
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
INSERT INTO "absence_document" VALUES('01a204ec-6ad9-734f-bf5b-8fd39e068e13','01a204ec-6a64-721f-9e34-0d6394ec02a4','medical','077/1','2026-10-06','2026-10-08','3da4d6e5bfd8005655a64b873666168935fb3c872ce7c27a0f4437162ee8dcdf',0);
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
INSERT INTO "account" VALUES('01a204ec-6a0d-7140-b79d-e4ab324ac40e','director','Үлгі Гүлнар','director','2026-11-12 04:00:00.000000',NULL);
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-01','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-02','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-05','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-06','sick','қызуы бар','01a204ec-6ad9-734f-bf5b-8fd39e068e13','Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-07','sick','қызуы бар','01a204ec-6ad9-734f-bf5b-8fd39e068e13','Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-08','sick','қызуы бар','01a204ec-6ad9-734f-bf5b-8fd39e068e13','Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-09','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-12','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-13','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-14','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-15','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-16','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-19','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-20','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-21','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-22','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-23','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-27','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-28','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-29','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10-30','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-11-10','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-01','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-02','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-05','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-06','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-07','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-08','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-09','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-12','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-13','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-14','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-15','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-16','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-19','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-20','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-21','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-22','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-23','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-27','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-28','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-29','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10-30','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-11-10','family','отбасы',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-11-11','family','отбасы',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
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
INSERT INTO "audit_entry" VALUES(1,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','organisation.saved','organisation:120140000027','null','{"bin": "120140000027", "name_kk": "\u00ab\u04ae\u043b\u0433\u0456\u00bb \u0431\u0430\u043b\u0430\u0431\u0430\u049b\u0448\u0430\u0441\u044b", "name_ru": "\u0414\u0435\u0442\u0441\u043a\u0438\u0439 \u0441\u0430\u0434 \u00ab\u04ae\u043b\u0433\u0456\u00bb", "licence": "", "head_name": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "head_basis": "", "city": "\u0410\u043b\u043c\u0430\u0442\u044b", "address": "\u0410\u0431\u0430\u0439 1", "phone": "", "iban": "", "bic": ""}','0000000000000000000000000000000000000000000000000000000000000000','fb2e7d2251316ce8c74d37b8968e3191a086b8010f4c68d11f9c3f8fbb3aec43');
INSERT INTO "audit_entry" VALUES(2,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','account.created','account:01a204ec-6a0d-7140-b79d-e4ab324ac40e','null','{"login": "director", "role": "director"}','fb2e7d2251316ce8c74d37b8968e3191a086b8010f4c68d11f9c3f8fbb3aec43','2ba356368ce52a5b4476c37dbc4d3d92a9bc2ba82a16486450f953df2c33bd77');
INSERT INTO "audit_entry" VALUES(3,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','group.created','group:01a204ec-6a51-7518-9a75-761c9f203d5e','null','{"name": "\u041a\u04af\u043d\u0448\u0443\u0430\u049b", "language": "kk", "age": "middle", "kind": "general", "capacity": 25, "teachers": ["\u04ae\u043b\u0433\u0456 \u0410."], "archived": false}','2ba356368ce52a5b4476c37dbc4d3d92a9bc2ba82a16486450f953df2c33bd77','8d389df828c63e878d11bc083ea6672d3d85989b2eaf2a5141daac96358e7e8e');
INSERT INTO "audit_entry" VALUES(4,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','group.created','group:01a204ec-6a59-72a5-9155-0bfc37e4dc88','null','{"name": "\u0411\u0430\u043b\u0430\u043f\u0430\u043d", "language": "kk", "age": "middle", "kind": "general", "capacity": 18, "teachers": [], "archived": false}','8d389df828c63e878d11bc083ea6672d3d85989b2eaf2a5141daac96358e7e8e','9909959a808e808e6e706aa55b0283fc63f10f4e138155874ae986bf410f61d1');
INSERT INTO "audit_entry" VALUES(5,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','child.added','child:01a204ec-6a64-721f-9e34-0d6394ec02a4','null','{"iin": "220504690406", "iin_reason": "", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u0439\u0441\u04b1\u043b\u0443", "patronymic": "", "birth_date": "2022-05-04", "guardians": [{"id": "01a204ec-6a6b-71bb-bc75-287e6d96b8fe", "iin": "950203490409", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "relation": "mother", "phone": "+77010000000", "address": "", "id_document": ""}]}','9909959a808e808e6e706aa55b0283fc63f10f4e138155874ae986bf410f61d1','e96676ea2e8ab96efa7774b5aec3751b324ea8d388a35985ccbe2ff01b096a7e');
INSERT INTO "audit_entry" VALUES(6,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','child.placed','placement:01a204ec-6a7a-76de-8e32-ca551d4bf9a0','null','{"child_id": "01a204ec-6a64-721f-9e34-0d6394ec02a4", "group_id": "01a204ec-6a51-7518-9a75-761c9f203d5e", "starts_on": "2026-09-01", "ends_on": null, "end_reason": "", "contract_id": null}','e96676ea2e8ab96efa7774b5aec3751b324ea8d388a35985ccbe2ff01b096a7e','2798d9367410b8d53cdd218133b3094ae49b98932ceb43efd879dc4c786b456e');
INSERT INTO "audit_entry" VALUES(7,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','child.added','child:01a204ec-6a83-770d-b778-53e2e8835d56','null','{"iin": "210809590406", "iin_reason": "", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u04d8\u043b\u0438\u0445\u0430\u043d", "patronymic": "", "birth_date": "2021-08-09", "guardians": [{"id": "01a204ec-6a85-74f7-80ab-87bfd7cbb6e2", "iin": "950203490409", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "relation": "mother", "phone": "+77010000000", "address": "", "id_document": ""}]}','2798d9367410b8d53cdd218133b3094ae49b98932ceb43efd879dc4c786b456e','f18b98ca1ba1bbc0433016db98382266814b09ac73e7c41aa398c6af5ceebf0b');
INSERT INTO "audit_entry" VALUES(8,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','child.placed','placement:01a204ec-6a8b-75f8-b654-2d02973d12c0','null','{"child_id": "01a204ec-6a83-770d-b778-53e2e8835d56", "group_id": "01a204ec-6a51-7518-9a75-761c9f203d5e", "starts_on": "2026-09-01", "ends_on": null, "end_reason": "", "contract_id": null}','f18b98ca1ba1bbc0433016db98382266814b09ac73e7c41aa398c6af5ceebf0b','b042bd9b82df1665c1af172e45a1156a330fb14f60412e77e4e3835faf7e1081');
INSERT INTO "audit_entry" VALUES(9,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-01','{"code": null}','{"code": "present"}','b042bd9b82df1665c1af172e45a1156a330fb14f60412e77e4e3835faf7e1081','3c6bc95e860be940b22cc44e4e2c28b0d50809162398fce802d0ea1d724231e7');
INSERT INTO "audit_entry" VALUES(10,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-02','{"code": null}','{"code": "present"}','3c6bc95e860be940b22cc44e4e2c28b0d50809162398fce802d0ea1d724231e7','2b48c6fb5d8abeb43c8defcde4c4c6dc57470fdd016898c10ba417274668dc73');
INSERT INTO "audit_entry" VALUES(11,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-05','{"code": null}','{"code": "present"}','2b48c6fb5d8abeb43c8defcde4c4c6dc57470fdd016898c10ba417274668dc73','9ec0f34be08338a6c9aa97cd3c417f5af47046599a039add5493df9872dc8ef5');
INSERT INTO "audit_entry" VALUES(12,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-06','{"code": null}','{"code": "present"}','9ec0f34be08338a6c9aa97cd3c417f5af47046599a039add5493df9872dc8ef5','ba010b7e4f5234cda143c0787ef6c18fadc7148be09d69792583ce7ad743a74b');
INSERT INTO "audit_entry" VALUES(13,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-07','{"code": null}','{"code": "present"}','ba010b7e4f5234cda143c0787ef6c18fadc7148be09d69792583ce7ad743a74b','f989df713b214af6ed0d35e0bc0487f947ef89dee9828665fb9f9fd33d5405d5');
INSERT INTO "audit_entry" VALUES(14,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-08','{"code": null}','{"code": "present"}','f989df713b214af6ed0d35e0bc0487f947ef89dee9828665fb9f9fd33d5405d5','8a8f984c6d8decc66ecf520e6c6250340ff99239eb4ef8682e77561ac3594c44');
INSERT INTO "audit_entry" VALUES(15,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-09','{"code": null}','{"code": "present"}','8a8f984c6d8decc66ecf520e6c6250340ff99239eb4ef8682e77561ac3594c44','c3cba27b3e51b178746d12c0552a76ee152bc96c0423c26653579ed59e6955e8');
INSERT INTO "audit_entry" VALUES(16,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-12','{"code": null}','{"code": "present"}','c3cba27b3e51b178746d12c0552a76ee152bc96c0423c26653579ed59e6955e8','9b431f53c56771dd003766f53bdad5f2a727e7ea7ebdf0729279eaed6e6bfc82');
INSERT INTO "audit_entry" VALUES(17,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-13','{"code": null}','{"code": "present"}','9b431f53c56771dd003766f53bdad5f2a727e7ea7ebdf0729279eaed6e6bfc82','cece74e4030c9be051c9a63dbca094baa6ba2365c27d1a0f02bafefa2aafc0f1');
INSERT INTO "audit_entry" VALUES(18,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-14','{"code": null}','{"code": "present"}','cece74e4030c9be051c9a63dbca094baa6ba2365c27d1a0f02bafefa2aafc0f1','b23225b0b88258b2f055bc1d2e1a6535d1527f58e2d2a51b0d229fb45e4bddd9');
INSERT INTO "audit_entry" VALUES(19,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-15','{"code": null}','{"code": "present"}','b23225b0b88258b2f055bc1d2e1a6535d1527f58e2d2a51b0d229fb45e4bddd9','1164651659d702743c2f164dc6e95fee5ab4b03bd2ff996b9597039076da642f');
INSERT INTO "audit_entry" VALUES(20,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-16','{"code": null}','{"code": "present"}','1164651659d702743c2f164dc6e95fee5ab4b03bd2ff996b9597039076da642f','afc72de9fc87a4cc74f83a5c2bd8846bbef113c732cf193495e118291a93d02b');
INSERT INTO "audit_entry" VALUES(21,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-19','{"code": null}','{"code": "present"}','afc72de9fc87a4cc74f83a5c2bd8846bbef113c732cf193495e118291a93d02b','2c15cb3238f8386b66564bdc3ba8d674ac6b94b96de5e5c61baedbd0f2e310cf');
INSERT INTO "audit_entry" VALUES(22,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-20','{"code": null}','{"code": "present"}','2c15cb3238f8386b66564bdc3ba8d674ac6b94b96de5e5c61baedbd0f2e310cf','a8e6efc88dbb7115c132ea02ad8c724c0b213dcb2f6a59ae1c3eab27edda93da');
INSERT INTO "audit_entry" VALUES(23,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-21','{"code": null}','{"code": "present"}','a8e6efc88dbb7115c132ea02ad8c724c0b213dcb2f6a59ae1c3eab27edda93da','cea93e00ac421445bd63d1b0e5e8cd0d5c9d728c6aa793b721c40951870347d5');
INSERT INTO "audit_entry" VALUES(24,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-22','{"code": null}','{"code": "present"}','cea93e00ac421445bd63d1b0e5e8cd0d5c9d728c6aa793b721c40951870347d5','e73f7b9fca455bea6e8f0129f786f20aa0c78cabb45c0cee82fced29a0a219e8');
INSERT INTO "audit_entry" VALUES(25,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-23','{"code": null}','{"code": "present"}','e73f7b9fca455bea6e8f0129f786f20aa0c78cabb45c0cee82fced29a0a219e8','fc612dd03a0514bef33e34983592f83b50dc473f529e51b385cffb1da025d6c3');
INSERT INTO "audit_entry" VALUES(26,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-27','{"code": null}','{"code": "present"}','fc612dd03a0514bef33e34983592f83b50dc473f529e51b385cffb1da025d6c3','fb8136cd258c57aabe40aa59c5b72d59b8f1f24d907ba53d583b6d6f85a49fcc');
INSERT INTO "audit_entry" VALUES(27,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-28','{"code": null}','{"code": "present"}','fb8136cd258c57aabe40aa59c5b72d59b8f1f24d907ba53d583b6d6f85a49fcc','92229714abec771ad7896fa1572ac66ba92bb9f9472047457cc0cea520e08d1a');
INSERT INTO "audit_entry" VALUES(28,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-29','{"code": null}','{"code": "present"}','92229714abec771ad7896fa1572ac66ba92bb9f9472047457cc0cea520e08d1a','b4ba8d6a60a9eb39e4eef7bb11511856561c1a6a51b40991b0dfde19cbbd4f76');
INSERT INTO "audit_entry" VALUES(29,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-30','{"code": null}','{"code": "present"}','b4ba8d6a60a9eb39e4eef7bb11511856561c1a6a51b40991b0dfde19cbbd4f76','f80405f54bb02b089a2aee7c3256c3d95cf933e8423129548fceee5d6756b579');
INSERT INTO "audit_entry" VALUES(30,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-01','{"code": null}','{"code": "present"}','f80405f54bb02b089a2aee7c3256c3d95cf933e8423129548fceee5d6756b579','3b38f392cf14dc881b43becedf080a57ecd57cfccb8c24e626e6c1e5bfd27dd6');
INSERT INTO "audit_entry" VALUES(31,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-02','{"code": null}','{"code": "present"}','3b38f392cf14dc881b43becedf080a57ecd57cfccb8c24e626e6c1e5bfd27dd6','836e343bf29bc540e1130db426a1532453a17080df74b2ed1aafd5a1386b12a4');
INSERT INTO "audit_entry" VALUES(32,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-05','{"code": null}','{"code": "present"}','836e343bf29bc540e1130db426a1532453a17080df74b2ed1aafd5a1386b12a4','ee95792b8d04692f91b4cd1d4ea488a372e1040d9dd0768a27b647c237880878');
INSERT INTO "audit_entry" VALUES(33,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-06','{"code": null}','{"code": "present"}','ee95792b8d04692f91b4cd1d4ea488a372e1040d9dd0768a27b647c237880878','8412bfb347dc2b147942f9d76cbb886a0bb9c56a656457777f970c0d6cb566f3');
INSERT INTO "audit_entry" VALUES(34,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-07','{"code": null}','{"code": "present"}','8412bfb347dc2b147942f9d76cbb886a0bb9c56a656457777f970c0d6cb566f3','6893fb82b54748e50bff28f435f677551275f74232cb6111f1fea8f5e8c645a1');
INSERT INTO "audit_entry" VALUES(35,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-08','{"code": null}','{"code": "present"}','6893fb82b54748e50bff28f435f677551275f74232cb6111f1fea8f5e8c645a1','33200661f0ad674a4d487b50487a72f15d43b8c54feb6f7c31dae63941207281');
INSERT INTO "audit_entry" VALUES(36,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-09','{"code": null}','{"code": "present"}','33200661f0ad674a4d487b50487a72f15d43b8c54feb6f7c31dae63941207281','1a57c9afe1f66d3662072a8457dceb3f81068f0feeeeb33f99ba4cf2208d403a');
INSERT INTO "audit_entry" VALUES(37,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-12','{"code": null}','{"code": "present"}','1a57c9afe1f66d3662072a8457dceb3f81068f0feeeeb33f99ba4cf2208d403a','a4fdd72b25620150b64f641eab73345417108e5a0455d4f4502b9f41f118a018');
INSERT INTO "audit_entry" VALUES(38,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-13','{"code": null}','{"code": "present"}','a4fdd72b25620150b64f641eab73345417108e5a0455d4f4502b9f41f118a018','616783f0aca0a2035b0998c2309fd8a0648d0455fb2e22ab4d4c22374fb4b297');
INSERT INTO "audit_entry" VALUES(39,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-14','{"code": null}','{"code": "present"}','616783f0aca0a2035b0998c2309fd8a0648d0455fb2e22ab4d4c22374fb4b297','21f50b4d11449c093602adf8255743df6f8376d684530f60146cdcf76c894098');
INSERT INTO "audit_entry" VALUES(40,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-15','{"code": null}','{"code": "present"}','21f50b4d11449c093602adf8255743df6f8376d684530f60146cdcf76c894098','d6e41b4e9fd4189e92422db86546ab68f794f011f38640b9101492f1ea24a6a8');
INSERT INTO "audit_entry" VALUES(41,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-16','{"code": null}','{"code": "present"}','d6e41b4e9fd4189e92422db86546ab68f794f011f38640b9101492f1ea24a6a8','c29ae2cee39ecbb39e97a31352405ce9e4c25566312e5822f3f6ba8abe7c21bf');
INSERT INTO "audit_entry" VALUES(42,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-19','{"code": null}','{"code": "present"}','c29ae2cee39ecbb39e97a31352405ce9e4c25566312e5822f3f6ba8abe7c21bf','b38774f0920d170f4722df37462f9f2eaa8050a717696ce6228532d73f7d7c3a');
INSERT INTO "audit_entry" VALUES(43,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-20','{"code": null}','{"code": "present"}','b38774f0920d170f4722df37462f9f2eaa8050a717696ce6228532d73f7d7c3a','fae38049799a8605388c2c790975e435b54d54675a8a38a8a9057e9494168c6a');
INSERT INTO "audit_entry" VALUES(44,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-21','{"code": null}','{"code": "present"}','fae38049799a8605388c2c790975e435b54d54675a8a38a8a9057e9494168c6a','c11d5d3966d2a0adfcde6b6cbb6c7fef98783cb66e7230dd3cf8d23730d3427a');
INSERT INTO "audit_entry" VALUES(45,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-22','{"code": null}','{"code": "present"}','c11d5d3966d2a0adfcde6b6cbb6c7fef98783cb66e7230dd3cf8d23730d3427a','2a8d8a1e3d14cc71347c3cf30c118e40a3b8e17b72d48ca85ec2c3576c927d92');
INSERT INTO "audit_entry" VALUES(46,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-23','{"code": null}','{"code": "present"}','2a8d8a1e3d14cc71347c3cf30c118e40a3b8e17b72d48ca85ec2c3576c927d92','9a62a4ac4eaf4447d1263fb1aaa73947b2253371b1fe7b2d7470f9f604de17fc');
INSERT INTO "audit_entry" VALUES(47,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-27','{"code": null}','{"code": "present"}','9a62a4ac4eaf4447d1263fb1aaa73947b2253371b1fe7b2d7470f9f604de17fc','4ea8b15d110757728c86ca532e7023d940b380a7e236f32d3673c6e8ceab8124');
INSERT INTO "audit_entry" VALUES(48,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-28','{"code": null}','{"code": "present"}','4ea8b15d110757728c86ca532e7023d940b380a7e236f32d3673c6e8ceab8124','4dfa65d3bfad0236c8c29330708ccd8960416988256338b28dd666352e410ddd');
INSERT INTO "audit_entry" VALUES(49,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-29','{"code": null}','{"code": "present"}','4dfa65d3bfad0236c8c29330708ccd8960416988256338b28dd666352e410ddd','bff0bf84650b37adec5f3e31e78ea616692ec13246a05764c16d40bc4dda781f');
INSERT INTO "audit_entry" VALUES(50,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10-30','{"code": null}','{"code": "present"}','bff0bf84650b37adec5f3e31e78ea616692ec13246a05764c16d40bc4dda781f','063e6e11599b1c1c9cafa7095de3100c8815fb33e200cb3576c05ad7da35f4fb');
INSERT INTO "audit_entry" VALUES(51,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','absence_document.added','absence_document:01a204ec-6ad9-734f-bf5b-8fd39e068e13','null','{"child_id": "01a204ec-6a64-721f-9e34-0d6394ec02a4", "kind": "medical", "number": "077/1", "date_from": "2026-10-06", "date_to": "2026-10-08", "scan_sha256": "3da4d6e5bfd8005655a64b873666168935fb3c872ce7c27a0f4437162ee8dcdf"}','063e6e11599b1c1c9cafa7095de3100c8815fb33e200cb3576c05ad7da35f4fb','b42058e3960353e5a843c4bf47cfa6619dc4c5cfdfd06ece31b81dd8b4398bc4');
INSERT INTO "audit_entry" VALUES(52,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-06','{"code": "present"}','{"code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-6ad9-734f-bf5b-8fd39e068e13"}','b42058e3960353e5a843c4bf47cfa6619dc4c5cfdfd06ece31b81dd8b4398bc4','e5f2782c3a62cbdd88e7140a2c8b99aeb7f336853302a2afcd4c8744304dce58');
INSERT INTO "audit_entry" VALUES(53,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-07','{"code": "present"}','{"code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-6ad9-734f-bf5b-8fd39e068e13"}','e5f2782c3a62cbdd88e7140a2c8b99aeb7f336853302a2afcd4c8744304dce58','6baf2aa5643c6542c1bce2b673d9f7088dcf59675ecf61e5cd0087abf4ae43a7');
INSERT INTO "audit_entry" VALUES(54,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10-08','{"code": "present"}','{"code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-6ad9-734f-bf5b-8fd39e068e13"}','6baf2aa5643c6542c1bce2b673d9f7088dcf59675ecf61e5cd0087abf4ae43a7','b982e9527db0b316a31699c81edd7583ba6314d114371dbcbf965e0e6144b866');
INSERT INTO "audit_entry" VALUES(55,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','sheet.published','child_month:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10','null','{"sheet_hash": "219ef772c35fd5aa34e8c32e737182726c347c05401cfdca81d2918ce510e98e"}','b982e9527db0b316a31699c81edd7583ba6314d114371dbcbf965e0e6144b866','1f046ea5611bce52d8853c32bed9fe6663ddc6bd86449cd9fdf0209ed5fdb3c1');
INSERT INTO "audit_entry" VALUES(56,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','sheet.published','child_month:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10','null','{"sheet_hash": "d6f75f7060b69a149cf7ff8bc1f6b148746598ae7d002b12e9f2ddca92e0f2d7"}','1f046ea5611bce52d8853c32bed9fe6663ddc6bd86449cd9fdf0209ed5fdb3c1','c8663c09d7b1894193d318e318af950a895f3dd256ea19bb43e22ec93fea228c');
INSERT INTO "audit_entry" VALUES(57,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','month.closed','group_month:01a204ec-6a51-7518-9a75-761c9f203d5e:2026-10','null','{"sheet": "05d2a1ece90885f2c4561b0c4d5df00f66737b415b8e75eac0ca7c0d9f6b30ad", "children": 2}','c8663c09d7b1894193d318e318af950a895f3dd256ea19bb43e22ec93fea228c','37ee387b8eba33b65aa6564ba2e6ee91c8726e8915fc698b9a23f518e3c86a23');
INSERT INTO "audit_entry" VALUES(58,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','calendar.overridden','calendar_day:2026-12-31','null','{"working": false, "reason": "\u041a\u0430\u0440\u0430\u043d\u0442\u0438\u043d"}','37ee387b8eba33b65aa6564ba2e6ee91c8726e8915fc698b9a23f518e3c86a23','1c43e9c6f4be544f3230aa2c2068ff358c65ef9bbe45af49d7f1c018ee6c4600');
INSERT INTO "audit_entry" VALUES(59,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','setting.saved','setting:rules.own','null','null','1c43e9c6f4be544f3230aa2c2068ff358c65ef9bbe45af49d7f1c018ee6c4600','870ba74e196eabbd9cd51b96cc31bbc4a0f459b3f149693fdf1dce264dee6016');
INSERT INTO "audit_entry" VALUES(60,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-11-10','{"code": null}','{"code": "present"}','870ba74e196eabbd9cd51b96cc31bbc4a0f459b3f149693fdf1dce264dee6016','754b16eaec254fed00b88e7fa048c4a6bee893751c12a5bffb2f16ef8afd7303');
INSERT INTO "audit_entry" VALUES(61,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-11-10','{"code": null}','{"code": "family", "note": "\u043e\u0442\u0431\u0430\u0441\u044b"}','754b16eaec254fed00b88e7fa048c4a6bee893751c12a5bffb2f16ef8afd7303','f71f5d9ede7e9f082252c15277cc9636649c2ccd483c2abdd50f40b1f46b9b92');
INSERT INTO "audit_entry" VALUES(62,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-6a83-770d-b778-53e2e8835d56:2026-11-11','{"code": null}','{"code": "family", "note": "\u043e\u0442\u0431\u0430\u0441\u044b"}','f71f5d9ede7e9f082252c15277cc9636649c2ccd483c2abdd50f40b1f46b9b92','484331fd2b9db31d2486a7ea0c1b306475c8cdb53db0e0c32556676e03aace82');
INSERT INTO "audit_entry" VALUES(63,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','contract.enrolled','contract:01a204ec-6b3f-727b-824d-001df5844a7c','null','null','484331fd2b9db31d2486a7ea0c1b306475c8cdb53db0e0c32556676e03aace82','2272b271409671277b68c135f71b8b2bc59335fcb5f951b26890d2618362b5ee');
INSERT INTO "audit_entry" VALUES(64,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','request.declined','enrolment_request:01a204ec-6b3f-727b-824d-001c675eb876','{"state": "new", "group_id": null, "reason": "", "child_id": null}','{"state": "declined", "reason": "\u041e\u0440\u044b\u043d \u0436\u043e\u049b"}','2272b271409671277b68c135f71b8b2bc59335fcb5f951b26890d2618362b5ee','435ab4dbbf31cf27422d9a45806705f1f23684f8ac6755151fc53e5e088221a3');
INSERT INTO "audit_entry" VALUES(65,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','group.created','group:01a204ec-6b67-7673-a29a-6bc2797e3e2c','null','{"name": "\u0416\u04b1\u043b\u0434\u044b\u0437", "language": "kk", "age": "middle", "kind": "general", "capacity": 25, "teachers": [], "archived": false}','435ab4dbbf31cf27422d9a45806705f1f23684f8ac6755151fc53e5e088221a3','4ec439c52c5b2eb2efe1275f0b7d3d1300f49fddf41eac70fd62aab68543e917');
CREATE TABLE blob (
	sha256 VARCHAR(64) NOT NULL, 
	size INTEGER NOT NULL, 
	media_type VARCHAR NOT NULL, 
	content BLOB NOT NULL, 
	at_portal BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_blob PRIMARY KEY (sha256)
);
INSERT INTO "blob" VALUES('3da4d6e5bfd8005655a64b873666168935fb3c872ce7c27a0f4437162ee8dcdf',42,'application/pdf',X'255044462D312E3720616E20696E76656E746564207061706572206F6620313230313430303030303237',0,'2026-11-12 04:00:00.000000');
INSERT INTO "blob" VALUES('c8e5693e98bcd9537a6740ee26ee939520c67f488002cd0a71c48b0ce2cf4087',55,'application/pdf',X'255044462D312E3720616E20696E76656E746564207061706572206F662074686520636F6E747261637420313230313430303030303237',1,'2026-11-12 04:00:00.000000');
INSERT INTO "blob" VALUES('b18b38dc3e99f06598125a8b312d7c85ed947524064ce23fc74ffc3547128fc5',37,'application/pkcs7-signature',X'616E20696E76656E746564207369676E6174757265206F6620313230313430303030303237',1,'2026-11-12 04:00:00.000000');
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
INSERT INTO "child" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','220504690406','','Үлгі','Айсұлу','','2022-05-04','ěďĄĥ ĀČėĚďę',0);
INSERT INTO "child" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','210809590406','','Үлгі','Әлихан','','2021-08-09','ěďĄĥ āďċĝĀđ',0);
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
INSERT INTO "child_month" VALUES('01a204ec-6a64-721f-9e34-0d6394ec02a4','2026-10','01a204ec-6a51-7518-9a75-761c9f203d5e','published','219ef772c35fd5aa34e8c32e737182726c347c05401cfdca81d2918ce510e98e','2026-11-12 04:00:00.000000',NULL,'[]',0);
INSERT INTO "child_month" VALUES('01a204ec-6a83-770d-b778-53e2e8835d56','2026-10','01a204ec-6a51-7518-9a75-761c9f203d5e','published','d6f75f7060b69a149cf7ff8bc1f6b148746598ae7d002b12e9f2ddca92e0f2d7','2026-11-12 04:00:00.000000',NULL,'[]',0);
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
INSERT INTO "conflict" VALUES(1,'child_month:01a204ec-6a83-770d-b778-53e2e8835d56:2026-09','3','{"code": "present", "note": "", "by": "\u04ae\u043b\u0433\u0456 \u0410."}','{"code": "present", "note": "", "by": "\u04ae\u043b\u0433\u0456 \u0410."}','2026-11-12 04:00:00.000000',NULL,'');
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
INSERT INTO "contract" VALUES('01a204ec-6b3f-727b-824d-001df5844a7c','2026-0001','2026-09-01','signed',NULL,NULL,'01a204ec-6a83-770d-b778-53e2e8835d56','01a204ec-6a51-7518-9a75-761c9f203d5e','950203490409','2026-09-01','{"number": "2026-0001", "city": "\u0410\u043b\u043c\u0430\u0442\u044b", "parent_fee": 21000}','c8e5693e98bcd9537a6740ee26ee939520c67f488002cd0a71c48b0ce2cf4087','b18b38dc3e99f06598125a8b312d7c85ed947524064ce23fc74ffc3547128fc5','b18b38dc3e99f06598125a8b312d7c85ed947524064ce23fc74ffc3547128fc5','2026-11-12 04:00:00.000000','2026-11-12 04:00:00.000000','','[]','{"signatures": []}',4);
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
INSERT INTO "contract_event" VALUES(1,'01a204ec-6b3f-727b-824d-001df5844a7c','2026-11-12 04:00:00.000000','countersigned','Үлгі Гүлнар','');
CREATE TABLE contract_evidence (
	contract_id VARCHAR(64) NOT NULL, 
	of_sha256 VARCHAR(64) NOT NULL, 
	cms_sha256 VARCHAR(64), 
	stage VARCHAR(10) NOT NULL, 
	stamped_at DATETIME, 
	problem VARCHAR(40) NOT NULL, 
	attempts INTEGER NOT NULL, 
	next_at DATETIME, 
	CONSTRAINT pk_contract_evidence PRIMARY KEY (contract_id), 
	CONSTRAINT fk_contract_evidence_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id) ON DELETE CASCADE
);
INSERT INTO "contract_evidence" VALUES('01a204ec-6b3f-727b-824d-001df5844a7c','b18b38dc3e99f06598125a8b312d7c85ed947524064ce23fc74ffc3547128fc5','b18b38dc3e99f06598125a8b312d7c85ed947524064ce23fc74ffc3547128fc5','stamped',NULL,'',1,NULL);
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
INSERT INTO "enrolment_request" VALUES('01a204ec-6b3f-727b-824d-001c675eb876','R-1','01a204ec-6b3f-727b-824d-001b693ae04e','01a204ec-6a51-7518-9a75-761c9f203d5e',NULL,NULL,'{"iin": "220107593406", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0415\u0440\u0430\u0441\u044b\u043b", "patronymic": "", "birth_date": "2022-01-07", "phone": "", "address": "", "id_document": ""}','{"iin": "950203490409", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "birth_date": "1995-02-03", "phone": "", "address": "", "id_document": ""}','mother','declined','2026-11-12 04:00:00.000000','2026-11-19','Орын жоқ','Түске дейін','[]',2);
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
INSERT INTO "group_month" VALUES('01a204ec-6a51-7518-9a75-761c9f203d5e','2026-10','2026-11-12 04:00:00.000000','Үлгі Гүлнар','');
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
INSERT INTO "guardian" VALUES('01a204ec-6a6b-71bb-bc75-287e6d96b8fe','01a204ec-6a64-721f-9e34-0d6394ec02a4','950203490409','Үлгі','Ақмарал','','mother','+77010000000','','',0);
INSERT INTO "guardian" VALUES('01a204ec-6a85-74f7-80ab-87bfd7cbb6e2','01a204ec-6a83-770d-b778-53e2e8835d56','950203490409','Үлгі','Ақмарал','','mother','+77010000000','','',0);
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
INSERT INTO "kindergarten_group" VALUES('01a204ec-6a51-7518-9a75-761c9f203d5e','Күншуақ','kk','middle','general',25,'["\u04ae\u043b\u0433\u0456 \u0410."]',NULL,0);
INSERT INTO "kindergarten_group" VALUES('01a204ec-6a59-72a5-9155-0bfc37e4dc88','Балапан','kk','middle','general',18,'[]',NULL,0);
INSERT INTO "kindergarten_group" VALUES('01a204ec-6b67-7673-a29a-6bc2797e3e2c','Жұлдыз','kk','middle','general',25,'[]',NULL,0);
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
INSERT INTO "organisation" VALUES(1,'120140000027','«Үлгі» балабақшасы','Детский сад «Үлгі»','','Үлгі Гүлнар','','Алматы','Абай 1','','','',0);
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
INSERT INTO "outbox_operation" VALUES(1,'01a204ec-6a33-7392-a096-21aa3e3896bb','organisation.put','organisation:120140000027',0,'{"bin": "120140000027", "name_kk": "\u00ab\u04ae\u043b\u0433\u0456\u00bb \u0431\u0430\u043b\u0430\u0431\u0430\u049b\u0448\u0430\u0441\u044b", "name_ru": "\u0414\u0435\u0442\u0441\u043a\u0438\u0439 \u0441\u0430\u0434 \u00ab\u04ae\u043b\u0433\u0456\u00bb", "licence": "", "head_name": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "head_basis": "", "city": "\u0410\u043b\u043c\u0430\u0442\u044b", "address": "\u0410\u0431\u0430\u0439 1", "phone": "", "iban": "", "bic": ""}','aaec0dad47528e50566a103932444e10dd9cbfa870ea1efe845fe824a04a76e6','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(2,'01a204ec-6a51-7518-9a75-761dae79c4c9','group.put','group:01a204ec-6a51-7518-9a75-761c9f203d5e',0,'{"name": "\u041a\u04af\u043d\u0448\u0443\u0430\u049b", "language": "kk", "age": "middle", "kind": "general", "capacity": 25, "teachers": ["\u04ae\u043b\u0433\u0456 \u0410."], "archived": false}','25c11423be6cfa1c539caf012b582cf979c06442fcb1477c501ee55f895254d6','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(3,'01a204ec-6a5a-73e7-bec4-4066602f6a66','group.put','group:01a204ec-6a59-72a5-9155-0bfc37e4dc88',0,'{"name": "\u0411\u0430\u043b\u0430\u043f\u0430\u043d", "language": "kk", "age": "middle", "kind": "general", "capacity": 18, "teachers": [], "archived": false}','8b98febee593a338cd6631fcd738c1045c174beecf69a32afb448c791f46a63a','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(4,'01a204ec-6a72-701c-9230-cfebd412dcbe','child.put','child:01a204ec-6a64-721f-9e34-0d6394ec02a4',0,'{"iin": "220504690406", "iin_reason": "", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u0439\u0441\u04b1\u043b\u0443", "patronymic": "", "birth_date": "2022-05-04", "guardians": [{"id": "01a204ec-6a6b-71bb-bc75-287e6d96b8fe", "iin": "950203490409", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "relation": "mother", "phone": "+77010000000", "address": "", "id_document": ""}]}','156397a637b94858fdf51488a6cd666b6b4f80c16e8f41a2db2c9c38c9d116c3','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(5,'01a204ec-6a7a-76de-8e32-ca563adc487a','placement.put','placement:01a204ec-6a7a-76de-8e32-ca551d4bf9a0',0,'{"child_id": "01a204ec-6a64-721f-9e34-0d6394ec02a4", "group_id": "01a204ec-6a51-7518-9a75-761c9f203d5e", "starts_on": "2026-09-01", "ends_on": null, "end_reason": "", "contract_id": null}','c63d7cf1302b11413e703abbe5a7b4380de470d0b2c3b022a43afc3cffeb0429','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(6,'01a204ec-6a87-7079-9f2d-f304f26b2c2b','child.put','child:01a204ec-6a83-770d-b778-53e2e8835d56',0,'{"iin": "210809590406", "iin_reason": "", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u04d8\u043b\u0438\u0445\u0430\u043d", "patronymic": "", "birth_date": "2021-08-09", "guardians": [{"id": "01a204ec-6a85-74f7-80ab-87bfd7cbb6e2", "iin": "950203490409", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "relation": "mother", "phone": "+77010000000", "address": "", "id_document": ""}]}','ac2616d7e33828ec141b49a6369a9961a6f47502fa1c4071a97d833127aeba28','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(7,'01a204ec-6a8b-75f8-b654-2d0340fe2d44','placement.put','placement:01a204ec-6a8b-75f8-b654-2d02973d12c0',0,'{"child_id": "01a204ec-6a83-770d-b778-53e2e8835d56", "group_id": "01a204ec-6a51-7518-9a75-761c9f203d5e", "starts_on": "2026-09-01", "ends_on": null, "end_reason": "", "contract_id": null}','98df88ec16ea89f9b91aa7528e400ab72147f702d27e9945c678550b4c815a04','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(8,'01a204ec-6ace-7789-a527-911e9906a778','marks.set','child_month:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10',0,'{"child_id": "01a204ec-6a64-721f-9e34-0d6394ec02a4", "month": "2026-10", "cells": [{"day": 1, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 2, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 5, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 6, "code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-6ad9-734f-bf5b-8fd39e068e13", "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 7, "code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-6ad9-734f-bf5b-8fd39e068e13", "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 8, "code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-6ad9-734f-bf5b-8fd39e068e13", "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 9, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 12, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 13, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 14, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 15, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 16, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 19, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 20, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 21, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 22, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 23, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 27, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 28, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 29, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 30, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}]}','975cc1575478389ee18a248cbb25e56b01e396e7d83cd528aa10229a67bff40b','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(9,'01a204ec-6ace-7789-a527-911f79f21193','marks.set','child_month:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10',0,'{"child_id": "01a204ec-6a83-770d-b778-53e2e8835d56", "month": "2026-10", "cells": [{"day": 1, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 2, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 5, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 6, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 7, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 8, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 9, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 12, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 13, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 14, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 15, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 16, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 19, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 20, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 21, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 22, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 23, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 27, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 28, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 29, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 30, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}]}','3b28e117cde7cdaa691e7615fbeafe0909262f8fd034817caf74b9913def0e6b','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(10,'01a204ec-6add-73a2-b601-28fe45ea4367','absence_document.put','absence_document:01a204ec-6ad9-734f-bf5b-8fd39e068e13',0,'{"child_id": "01a204ec-6a64-721f-9e34-0d6394ec02a4", "kind": "medical", "number": "077/1", "date_from": "2026-10-06", "date_to": "2026-10-08", "scan_sha256": "3da4d6e5bfd8005655a64b873666168935fb3c872ce7c27a0f4437162ee8dcdf"}','e74e7c436741fe725d03e52e65e0c27bed0dac3955c515d75247fd825620bf3c','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(11,'01a204ec-6afc-7329-ba33-753a6e54ca35','sheet.publish','child_month:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-10',0,'{"child_id": "01a204ec-6a64-721f-9e34-0d6394ec02a4", "child_iin": "220504690406", "month": "2026-10", "group_id": "01a204ec-6a51-7518-9a75-761c9f203d5e", "days": ["present", "present", "day_off", "day_off", "present", "sick", "sick", "sick", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "day_off", "present", "present", "present", "present", "day_off"], "sheet_hash": "219ef772c35fd5aa34e8c32e737182726c347c05401cfdca81d2918ce510e98e", "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440"}','feed366b07345a1299f4f9ab666fcd83270be48b8b8989a759a376e16161a27e','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(12,'01a204ec-6b00-72e3-b57b-511820ba25b2','sheet.publish','child_month:01a204ec-6a83-770d-b778-53e2e8835d56:2026-10',0,'{"child_id": "01a204ec-6a83-770d-b778-53e2e8835d56", "child_iin": "210809590406", "month": "2026-10", "group_id": "01a204ec-6a51-7518-9a75-761c9f203d5e", "days": ["present", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "day_off", "present", "present", "present", "present", "day_off"], "sheet_hash": "d6f75f7060b69a149cf7ff8bc1f6b148746598ae7d002b12e9f2ddca92e0f2d7", "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440"}','ff5da7f44611e4218a0d097a83b2b35c4f75c0f7f5d89e4a66608fd563dcecec','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(13,'01a204ec-6b16-7356-8f78-d469f995b249','calendar_day.put','calendar_day:2026-12-31',0,'{"day": "2026-12-31", "working": false, "reason": "\u041a\u0430\u0440\u0430\u043d\u0442\u0438\u043d", "office": true}','3831526088aa5019008ee1b0b179d1f342a194efeafc3d8d03390caff064351a','sealed',1,'','','2026-11-12 04:00:00.000000',NULL,NULL);
INSERT INTO "outbox_operation" VALUES(14,'01a204ec-6b27-72b5-8ed9-4bb5e9dded56','marks.set','child_month:01a204ec-6a64-721f-9e34-0d6394ec02a4:2026-11',0,'{"child_id": "01a204ec-6a64-721f-9e34-0d6394ec02a4", "month": "2026-11", "cells": [{"day": 10, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}]}','c4f4ad6c5e56dff4ef133d4828126ddd8f5320257820759285140d3298d91cb4','sealed',1,'','','2026-11-12 04:00:00.000000',NULL,NULL);
INSERT INTO "outbox_operation" VALUES(15,'01a204ec-6b35-7254-ae56-5951123d560a','marks.set','child_month:01a204ec-6a83-770d-b778-53e2e8835d56:2026-11',0,'{"child_id": "01a204ec-6a83-770d-b778-53e2e8835d56", "month": "2026-11", "cells": [{"day": 10, "code": "family", "note": "\u043e\u0442\u0431\u0430\u0441\u044b", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 11, "code": "family", "note": "\u043e\u0442\u0431\u0430\u0441\u044b", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}]}','','waiting',0,'','','2026-11-12 04:00:00.000000',NULL,NULL);
INSERT INTO "outbox_operation" VALUES(16,'01a204ec-6b57-77e8-b9f5-0268955653d7','request.decline','enrolment_request:01a204ec-6b3f-727b-824d-001c675eb876',2,'{"reason": "\u041e\u0440\u044b\u043d \u0436\u043e\u049b", "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440"}','66a8c7dd20d69955fcd0932d83213a1574438f4e71a0c26ca881cd297df210ce','quarantined',1,'voucher-annulled','the voucher is no more','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(17,'01a204ec-6b67-7673-a29a-6bc390da3977','group.put','group:01a204ec-6b67-7673-a29a-6bc2797e3e2c',0,'{"name": "\u0416\u04b1\u043b\u0434\u044b\u0437", "language": "kk", "age": "middle", "kind": "general", "capacity": 25, "teachers": [], "archived": false}','','waiting',0,'','','2026-11-12 04:00:00.000000',NULL,NULL);
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
INSERT INTO "placement" VALUES('01a204ec-6a7a-76de-8e32-ca551d4bf9a0','01a204ec-6a64-721f-9e34-0d6394ec02a4','01a204ec-6a51-7518-9a75-761c9f203d5e','2026-09-01',NULL,'',NULL,0);
INSERT INTO "placement" VALUES('01a204ec-6a8b-75f8-b654-2d02973d12c0','01a204ec-6a83-770d-b778-53e2e8835d56','01a204ec-6a51-7518-9a75-761c9f203d5e','2026-09-01',NULL,'',NULL,0);
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
INSERT INTO "portal_link" VALUES(1,'https://portal.invalid','01a204ec-6a45-74df-a206-f2a6820e2795','01a204ec-6a45-74df-a206-f2a7aa1d8c0f','1111111111111111111111111111111111111111111111111111111111111111','an epoch that is over','an old cursor','2026-11-12 04:00:00.000000','2026-11-12 04:00:00.000000',0);
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
INSERT INTO "voucher" VALUES('01a204ec-6b3f-727b-824d-001b693ae04e','V-1','220107593406','Үлгі Ерасыл','requested','2026-11-02',NULL,3);
CREATE INDEX ix_audit_entry_at ON audit_entry (at);
CREATE INDEX ix_audit_entry_entity ON audit_entry (entity);
CREATE INDEX ix_voucher_child_iin ON voucher (child_iin);
CREATE INDEX ix_outbox_operation_entity_state ON outbox_operation (entity, state);
CREATE INDEX ix_outbox_operation_state_seq ON outbox_operation (state, seq);
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
CREATE INDEX ix_guardian_child_id ON guardian (child_id);
CREATE INDEX ix_guardian_iin ON guardian (iin);
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
