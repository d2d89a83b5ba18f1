-- An invented office of the edition 0001, written by its own program; see write.py. BIN 120140000007.
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
INSERT INTO "absence_document" VALUES('01a204ec-5b0f-73c4-a583-6e00ffc2966c','01a204ec-59a1-761b-8b93-72a90db7c11a','medical','077/1','2026-10-06','2026-10-08','d48ecebea54d413872d977d9992a710b23e49f10f8e43a22c719863a5d54a3cd',0);
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
INSERT INTO "account" VALUES('01a204ec-5944-7226-bb67-398d0e8eef4c','director','Үлгі Гүлнар','director','2026-11-12 04:00:00.000000',NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-01','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-02','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-05','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-06','sick','қызуы бар','01a204ec-5b0f-73c4-a583-6e00ffc2966c','Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-07','sick','қызуы бар','01a204ec-5b0f-73c4-a583-6e00ffc2966c','Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-08','sick','қызуы бар','01a204ec-5b0f-73c4-a583-6e00ffc2966c','Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-09','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-12','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-13','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-14','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-15','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-16','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-19','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-20','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-21','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-22','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-23','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-27','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-28','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-29','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10-30','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-11-10','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-01','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-02','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-05','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-06','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-07','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-08','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-09','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-12','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-13','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-14','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-15','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-16','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-19','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-20','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-21','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-22','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-23','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-27','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-28','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-29','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10-30','present','',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-11-10','family','отбасы',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
INSERT INTO "attendance_mark" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-11-11','family','отбасы',NULL,'Үлгі Гүлнар','PC-1','2026-11-12 04:00:00.000000',0,1);
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
INSERT INTO "audit_entry" VALUES(1,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','organisation.saved','organisation:120140000007','null','{"bin": "120140000007", "name_kk": "\u00ab\u04ae\u043b\u0433\u0456\u00bb \u0431\u0430\u043b\u0430\u0431\u0430\u049b\u0448\u0430\u0441\u044b", "name_ru": "\u0414\u0435\u0442\u0441\u043a\u0438\u0439 \u0441\u0430\u0434 \u00ab\u04ae\u043b\u0433\u0456\u00bb", "licence": "", "head_name": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "head_basis": "", "city": "\u0410\u043b\u043c\u0430\u0442\u044b", "address": "\u0410\u0431\u0430\u0439 1", "phone": "", "iban": "", "bic": ""}','0000000000000000000000000000000000000000000000000000000000000000','5ef40b8fa3230e553a6295ca97e9d52cacd77bad13c7a87c3218b0d8fde7d06d');
INSERT INTO "audit_entry" VALUES(2,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','account.created','account:01a204ec-5944-7226-bb67-398d0e8eef4c','null','{"login": "director", "role": "director"}','5ef40b8fa3230e553a6295ca97e9d52cacd77bad13c7a87c3218b0d8fde7d06d','22b9f2a3922c50d6454cf1c3f9c35bc1073d791370bc577434dfa8388595ca1b');
INSERT INTO "audit_entry" VALUES(3,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','group.created','group:01a204ec-598e-708b-b823-aab38df3b463','null','{"name": "\u041a\u04af\u043d\u0448\u0443\u0430\u049b", "language": "kk", "age": "middle", "kind": "general", "capacity": 25, "teachers": ["\u04ae\u043b\u0433\u0456 \u0410."], "archived": false}','22b9f2a3922c50d6454cf1c3f9c35bc1073d791370bc577434dfa8388595ca1b','57de3244da8ebd5b56c0e51cef98d0cf9e27f9d012b94474e0ce1ecdc5fb6e33');
INSERT INTO "audit_entry" VALUES(4,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','group.created','group:01a204ec-5997-7744-bc6a-dfa107b9fa65','null','{"name": "\u0411\u0430\u043b\u0430\u043f\u0430\u043d", "language": "kk", "age": "middle", "kind": "general", "capacity": 18, "teachers": [], "archived": false}','57de3244da8ebd5b56c0e51cef98d0cf9e27f9d012b94474e0ce1ecdc5fb6e33','3f90e3f38d68ad848a8c34bb1933fa38e5274b76ccef21c657e1160d478c2ad9');
INSERT INTO "audit_entry" VALUES(5,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','child.added','child:01a204ec-59a1-761b-8b93-72a90db7c11a','null','{"iin": "220504690000", "iin_reason": "", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u0439\u0441\u04b1\u043b\u0443", "patronymic": "", "birth_date": "2022-05-04", "guardians": [{"id": "01a204ec-59a8-7753-b80c-28de21bdbe21", "iin": "950203490002", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "relation": "mother", "phone": "+77010000000", "address": "", "id_document": ""}]}','3f90e3f38d68ad848a8c34bb1933fa38e5274b76ccef21c657e1160d478c2ad9','e41137cc94824f0182f59d755214388f581a06d5498b2d1908ce525f023d02a1');
INSERT INTO "audit_entry" VALUES(6,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','child.placed','placement:01a204ec-59b5-734e-bd02-a99a1b589a93','null','{"child_id": "01a204ec-59a1-761b-8b93-72a90db7c11a", "group_id": "01a204ec-598e-708b-b823-aab38df3b463", "starts_on": "2026-09-01", "ends_on": null, "end_reason": "", "contract_id": null}','e41137cc94824f0182f59d755214388f581a06d5498b2d1908ce525f023d02a1','805d09b08fd4650a7f19e07dbaf173f671270ed807f56dfdaafeb4827293bebc');
INSERT INTO "audit_entry" VALUES(7,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','child.added','child:01a204ec-59bd-74b3-8a69-afdee2cc351a','null','{"iin": "210809590001", "iin_reason": "", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u04d8\u043b\u0438\u0445\u0430\u043d", "patronymic": "", "birth_date": "2021-08-09", "guardians": [{"id": "01a204ec-59be-741a-8726-f3faedf56005", "iin": "950203490002", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "relation": "mother", "phone": "+77010000000", "address": "", "id_document": ""}]}','805d09b08fd4650a7f19e07dbaf173f671270ed807f56dfdaafeb4827293bebc','7893375bb5510a81a97a133bdb7175d9d09a4cfc17644377b1952ddf9e921235');
INSERT INTO "audit_entry" VALUES(8,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','child.placed','placement:01a204ec-59c2-70a9-a479-d7529834ad7a','null','{"child_id": "01a204ec-59bd-74b3-8a69-afdee2cc351a", "group_id": "01a204ec-598e-708b-b823-aab38df3b463", "starts_on": "2026-09-01", "ends_on": null, "end_reason": "", "contract_id": null}','7893375bb5510a81a97a133bdb7175d9d09a4cfc17644377b1952ddf9e921235','eaaed9b9e85dcc673ec94c4f98f9746eb49f01d731b86f6bad1d23eb96da722a');
INSERT INTO "audit_entry" VALUES(9,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-01','{"code": null}','{"code": "present"}','eaaed9b9e85dcc673ec94c4f98f9746eb49f01d731b86f6bad1d23eb96da722a','dcd88520421fb472b6926e48417024ec636b3777c3850c7d3c927028354ae0a0');
INSERT INTO "audit_entry" VALUES(10,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-02','{"code": null}','{"code": "present"}','dcd88520421fb472b6926e48417024ec636b3777c3850c7d3c927028354ae0a0','2b8686061fa35dd9fe96197dfa319c1af116e7a4862974c98008a50fa8c3fb80');
INSERT INTO "audit_entry" VALUES(11,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-05','{"code": null}','{"code": "present"}','2b8686061fa35dd9fe96197dfa319c1af116e7a4862974c98008a50fa8c3fb80','d2359cd34b15ddc4c5179e5a1cfc44683ab9a0858119e89ca4c438b659bcf5b0');
INSERT INTO "audit_entry" VALUES(12,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-06','{"code": null}','{"code": "present"}','d2359cd34b15ddc4c5179e5a1cfc44683ab9a0858119e89ca4c438b659bcf5b0','845254839fc1f4f56feaff04e016d4c1b793c6e642c1f0970b344925f8270513');
INSERT INTO "audit_entry" VALUES(13,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-07','{"code": null}','{"code": "present"}','845254839fc1f4f56feaff04e016d4c1b793c6e642c1f0970b344925f8270513','a8ace745ef8a49e3fd5dd6212b899aa2e85d3ce5f550d8e8e33c6f923af41c1a');
INSERT INTO "audit_entry" VALUES(14,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-08','{"code": null}','{"code": "present"}','a8ace745ef8a49e3fd5dd6212b899aa2e85d3ce5f550d8e8e33c6f923af41c1a','6be3249e379e186d963315179507df350081cd24edccd01b6eff8089b5dba7a9');
INSERT INTO "audit_entry" VALUES(15,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-09','{"code": null}','{"code": "present"}','6be3249e379e186d963315179507df350081cd24edccd01b6eff8089b5dba7a9','c1d2da12e91c749268dacc942f4bc2f7cf9529bc22ad2449c9a8d3dc7e53533c');
INSERT INTO "audit_entry" VALUES(16,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-12','{"code": null}','{"code": "present"}','c1d2da12e91c749268dacc942f4bc2f7cf9529bc22ad2449c9a8d3dc7e53533c','8b52869fb36ab097f10dc843d66fe164da94155fe68c084a29d07a6fca04d5fe');
INSERT INTO "audit_entry" VALUES(17,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-13','{"code": null}','{"code": "present"}','8b52869fb36ab097f10dc843d66fe164da94155fe68c084a29d07a6fca04d5fe','99669948cebc7d9a0ebfaf411f40e347dea00cb87bebba53e0ac2f539326415e');
INSERT INTO "audit_entry" VALUES(18,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-14','{"code": null}','{"code": "present"}','99669948cebc7d9a0ebfaf411f40e347dea00cb87bebba53e0ac2f539326415e','5143b59feee5a7df75539690e4ffd3aeb35ba1d31131e084297ea8649e493ee4');
INSERT INTO "audit_entry" VALUES(19,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-15','{"code": null}','{"code": "present"}','5143b59feee5a7df75539690e4ffd3aeb35ba1d31131e084297ea8649e493ee4','4601324a4823a29da73a6bcd780dfeb02b9e209435ce7efa158dcc133a755292');
INSERT INTO "audit_entry" VALUES(20,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-16','{"code": null}','{"code": "present"}','4601324a4823a29da73a6bcd780dfeb02b9e209435ce7efa158dcc133a755292','d32f8702222d1ad04a08fcece3cc87b88d079ea50cfc3a1c14592983a35489fb');
INSERT INTO "audit_entry" VALUES(21,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-19','{"code": null}','{"code": "present"}','d32f8702222d1ad04a08fcece3cc87b88d079ea50cfc3a1c14592983a35489fb','db139fb20aa3a41ebcc3e9d8b96b23ba2cfe209b78f66c4c0b59a8983ed83265');
INSERT INTO "audit_entry" VALUES(22,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-20','{"code": null}','{"code": "present"}','db139fb20aa3a41ebcc3e9d8b96b23ba2cfe209b78f66c4c0b59a8983ed83265','07d36e9a2565498e5b57e088746f5ac62589cb9e9323a4b3ff56742a43f4fc8b');
INSERT INTO "audit_entry" VALUES(23,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-21','{"code": null}','{"code": "present"}','07d36e9a2565498e5b57e088746f5ac62589cb9e9323a4b3ff56742a43f4fc8b','ca525d3d77e4f7876ca7075d012e6049b7933a43a7add2df503505879c027a36');
INSERT INTO "audit_entry" VALUES(24,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-22','{"code": null}','{"code": "present"}','ca525d3d77e4f7876ca7075d012e6049b7933a43a7add2df503505879c027a36','552bd79bdf93c85c7cbfd8d4745b8cfa062fb988ed7700d49dea8cab54478c10');
INSERT INTO "audit_entry" VALUES(25,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-23','{"code": null}','{"code": "present"}','552bd79bdf93c85c7cbfd8d4745b8cfa062fb988ed7700d49dea8cab54478c10','7d488b6d0b2040357ac1216108e857bfb4e8528f9ab0f524936eb8caa4b1cc7f');
INSERT INTO "audit_entry" VALUES(26,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-27','{"code": null}','{"code": "present"}','7d488b6d0b2040357ac1216108e857bfb4e8528f9ab0f524936eb8caa4b1cc7f','44678312e2f333fe4d6ec0934c8180cf7182f6a35c6ef1028d0fd028399e4335');
INSERT INTO "audit_entry" VALUES(27,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-28','{"code": null}','{"code": "present"}','44678312e2f333fe4d6ec0934c8180cf7182f6a35c6ef1028d0fd028399e4335','091b960f1197ed89c3cd7fa47858acca4180237b677d0821f99692c0be5deba2');
INSERT INTO "audit_entry" VALUES(28,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-29','{"code": null}','{"code": "present"}','091b960f1197ed89c3cd7fa47858acca4180237b677d0821f99692c0be5deba2','140c06825d2ad2cd63c53a86834041ffa0565db8b610ea0f06cb2f47e3eaf9ff');
INSERT INTO "audit_entry" VALUES(29,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-30','{"code": null}','{"code": "present"}','140c06825d2ad2cd63c53a86834041ffa0565db8b610ea0f06cb2f47e3eaf9ff','875b2e722f705c3477d18961819d0705fd4921654a3671b441146137cec3abd6');
INSERT INTO "audit_entry" VALUES(30,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-01','{"code": null}','{"code": "present"}','875b2e722f705c3477d18961819d0705fd4921654a3671b441146137cec3abd6','d72870e1e4c4b452be34b16718d72cee5478bbc4494d07a3d79946efbf675611');
INSERT INTO "audit_entry" VALUES(31,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-02','{"code": null}','{"code": "present"}','d72870e1e4c4b452be34b16718d72cee5478bbc4494d07a3d79946efbf675611','bae73d72716372e5059b1c514d68612b0f6b5702384e81ba8c974e8f028b5138');
INSERT INTO "audit_entry" VALUES(32,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-05','{"code": null}','{"code": "present"}','bae73d72716372e5059b1c514d68612b0f6b5702384e81ba8c974e8f028b5138','8d626f21c9e59d461419f8081abe31dc25f239cb8c7a75ce9e4590eb013ba061');
INSERT INTO "audit_entry" VALUES(33,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-06','{"code": null}','{"code": "present"}','8d626f21c9e59d461419f8081abe31dc25f239cb8c7a75ce9e4590eb013ba061','244f23c9159888bc87bf3add3e1c5de85fd2393e47824adc808075e7bf5b5409');
INSERT INTO "audit_entry" VALUES(34,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-07','{"code": null}','{"code": "present"}','244f23c9159888bc87bf3add3e1c5de85fd2393e47824adc808075e7bf5b5409','4a908e91a8fe21591913f1c06117ea21b9277a6d7b93fdbb3d17284cf5a73161');
INSERT INTO "audit_entry" VALUES(35,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-08','{"code": null}','{"code": "present"}','4a908e91a8fe21591913f1c06117ea21b9277a6d7b93fdbb3d17284cf5a73161','1309cb158f22c29d1c2115ff23d57c6c6ffdfd9e1cd1c5e16c9e112b5f449f37');
INSERT INTO "audit_entry" VALUES(36,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-09','{"code": null}','{"code": "present"}','1309cb158f22c29d1c2115ff23d57c6c6ffdfd9e1cd1c5e16c9e112b5f449f37','00a08c541c33de74315816b78a08b304635e6483482a6bbb8979f58c1910a296');
INSERT INTO "audit_entry" VALUES(37,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-12','{"code": null}','{"code": "present"}','00a08c541c33de74315816b78a08b304635e6483482a6bbb8979f58c1910a296','b3130e8f48f64ded0ad09d6632e55370847aab11cf24ae828606fed89b8b9696');
INSERT INTO "audit_entry" VALUES(38,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-13','{"code": null}','{"code": "present"}','b3130e8f48f64ded0ad09d6632e55370847aab11cf24ae828606fed89b8b9696','9055a5c6b8929c3e2316c0e843d31a92158dc7880e42a2bdba7d7808600776ef');
INSERT INTO "audit_entry" VALUES(39,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-14','{"code": null}','{"code": "present"}','9055a5c6b8929c3e2316c0e843d31a92158dc7880e42a2bdba7d7808600776ef','7cfe8a502bafb7f370661836d1c92d183eff9ceca64e85b842ee4cd0738d2cc1');
INSERT INTO "audit_entry" VALUES(40,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-15','{"code": null}','{"code": "present"}','7cfe8a502bafb7f370661836d1c92d183eff9ceca64e85b842ee4cd0738d2cc1','2353a1eee0bd42abe97c4677d222fff32ab40d3c060b370ee3eee0e73491804f');
INSERT INTO "audit_entry" VALUES(41,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-16','{"code": null}','{"code": "present"}','2353a1eee0bd42abe97c4677d222fff32ab40d3c060b370ee3eee0e73491804f','f457c86a3337bfc6492d070980353d295f0e76c6b8b60d607abaf4d60b507e51');
INSERT INTO "audit_entry" VALUES(42,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-19','{"code": null}','{"code": "present"}','f457c86a3337bfc6492d070980353d295f0e76c6b8b60d607abaf4d60b507e51','9fe02c0a2cf16470ae44143db23757605ed45dd8254344c6afb15f3ccd8693a0');
INSERT INTO "audit_entry" VALUES(43,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-20','{"code": null}','{"code": "present"}','9fe02c0a2cf16470ae44143db23757605ed45dd8254344c6afb15f3ccd8693a0','6ed7d99a5924fa43c8ad7c98c852ea57fc0d2e7eede3998e0b5da4d941ee08be');
INSERT INTO "audit_entry" VALUES(44,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-21','{"code": null}','{"code": "present"}','6ed7d99a5924fa43c8ad7c98c852ea57fc0d2e7eede3998e0b5da4d941ee08be','83f8346025f9507dbaf5b61ef348cab0ff63b779b487fa46240a44c64c8fc47c');
INSERT INTO "audit_entry" VALUES(45,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-22','{"code": null}','{"code": "present"}','83f8346025f9507dbaf5b61ef348cab0ff63b779b487fa46240a44c64c8fc47c','9e56190e035a42768e33fc706f0fc0e38a3fdb6e001af465c7b6e5679bfc6a73');
INSERT INTO "audit_entry" VALUES(46,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-23','{"code": null}','{"code": "present"}','9e56190e035a42768e33fc706f0fc0e38a3fdb6e001af465c7b6e5679bfc6a73','84eaac74a6a3b06cfbe8e5630193cb652f5adedd7cf1ab373bd6fa27a77787b3');
INSERT INTO "audit_entry" VALUES(47,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-27','{"code": null}','{"code": "present"}','84eaac74a6a3b06cfbe8e5630193cb652f5adedd7cf1ab373bd6fa27a77787b3','322e9c892a1f96d85bf096470bd3518dcb1f42521ef86359a1c205a750f1ea01');
INSERT INTO "audit_entry" VALUES(48,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-28','{"code": null}','{"code": "present"}','322e9c892a1f96d85bf096470bd3518dcb1f42521ef86359a1c205a750f1ea01','1b38a89646a1b0f5b4ecbc4635bd795cbb9d0306df8a7adbc63ce530af7c91f8');
INSERT INTO "audit_entry" VALUES(49,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-29','{"code": null}','{"code": "present"}','1b38a89646a1b0f5b4ecbc4635bd795cbb9d0306df8a7adbc63ce530af7c91f8','1908b75d91920c125429e51946a0861f2c89089eedc0e35e06f507e652e157ba');
INSERT INTO "audit_entry" VALUES(50,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10-30','{"code": null}','{"code": "present"}','1908b75d91920c125429e51946a0861f2c89089eedc0e35e06f507e652e157ba','49f41292959236d243346dd10f14c797733aa8164278e556164b81d5ed8dee4b');
INSERT INTO "audit_entry" VALUES(51,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','absence_document.added','absence_document:01a204ec-5b0f-73c4-a583-6e00ffc2966c','null','{"child_id": "01a204ec-59a1-761b-8b93-72a90db7c11a", "kind": "medical", "number": "077/1", "date_from": "2026-10-06", "date_to": "2026-10-08", "scan_sha256": "d48ecebea54d413872d977d9992a710b23e49f10f8e43a22c719863a5d54a3cd"}','49f41292959236d243346dd10f14c797733aa8164278e556164b81d5ed8dee4b','7f757d86ca76317011c78327826dd81046c14c5758b926b9efac4432daf9bdc8');
INSERT INTO "audit_entry" VALUES(52,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-06','{"code": "present"}','{"code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-5b0f-73c4-a583-6e00ffc2966c"}','7f757d86ca76317011c78327826dd81046c14c5758b926b9efac4432daf9bdc8','3a45a236876f557e61f9282d4c2d4f4ed23cdf36ffe1fac30d0d22b019849621');
INSERT INTO "audit_entry" VALUES(53,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-07','{"code": "present"}','{"code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-5b0f-73c4-a583-6e00ffc2966c"}','3a45a236876f557e61f9282d4c2d4f4ed23cdf36ffe1fac30d0d22b019849621','27802ab2bed23940d5348c3d38882de0efb1a42388ada9336b15cb17ec8c38ba');
INSERT INTO "audit_entry" VALUES(54,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10-08','{"code": "present"}','{"code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-5b0f-73c4-a583-6e00ffc2966c"}','27802ab2bed23940d5348c3d38882de0efb1a42388ada9336b15cb17ec8c38ba','73ec9beb293cc8d103d2df88fc1d3a20e49c6fb31c378e4196bb513a09c429f9');
INSERT INTO "audit_entry" VALUES(55,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','sheet.published','child_month:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10','null','{"sheet_hash": "a69f6f6922ca6c3beab8188c898287a7b355bbdca0616079439e7e3219f2d97b"}','73ec9beb293cc8d103d2df88fc1d3a20e49c6fb31c378e4196bb513a09c429f9','1ecd5715a792b340af449c6fac5e644e56616170bacabee876eb95bf26e33e95');
INSERT INTO "audit_entry" VALUES(56,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','sheet.published','child_month:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10','null','{"sheet_hash": "4c0cd6b3a4c0e281f337f231b2f86fd44307afba5f4e4aff3c45bc800e29c29a"}','1ecd5715a792b340af449c6fac5e644e56616170bacabee876eb95bf26e33e95','cd18a9bc90e43f2532f58515dfb2b37236af62532eca29949b4899cc8016310f');
INSERT INTO "audit_entry" VALUES(57,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','month.closed','group_month:01a204ec-598e-708b-b823-aab38df3b463:2026-10','null','{"sheet": "5c23b5fcb32d95b93891543b501702535581d7f24062f11d4cd309db4fa7a65a", "children": 2}','cd18a9bc90e43f2532f58515dfb2b37236af62532eca29949b4899cc8016310f','22fa3192816d427d356e9b21011b199e955924c148fb2469c91c6e4c2490dd63');
INSERT INTO "audit_entry" VALUES(58,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','calendar.overridden','calendar_day:2026-12-31','null','{"working": false, "reason": "\u041a\u0430\u0440\u0430\u043d\u0442\u0438\u043d"}','22fa3192816d427d356e9b21011b199e955924c148fb2469c91c6e4c2490dd63','6141e50b093fba51d588eb344aefe1b7cba7fbd0f1ef4dec25c1099b57da339a');
INSERT INTO "audit_entry" VALUES(59,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','setting.saved','setting:rules.own','null','null','6141e50b093fba51d588eb344aefe1b7cba7fbd0f1ef4dec25c1099b57da339a','95ddbca422712a3949737edb26a6bb5c15ce0570fc97291655b0fa0e0ff13e1a');
INSERT INTO "audit_entry" VALUES(60,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-11-10','{"code": null}','{"code": "present"}','95ddbca422712a3949737edb26a6bb5c15ce0570fc97291655b0fa0e0ff13e1a','9c812ddd58009c7b6db53b741d7f920d6dd8158e8883269d5bc0024704f3d41e');
INSERT INTO "audit_entry" VALUES(61,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-11-10','{"code": null}','{"code": "family", "note": "\u043e\u0442\u0431\u0430\u0441\u044b"}','9c812ddd58009c7b6db53b741d7f920d6dd8158e8883269d5bc0024704f3d41e','dcdd8245c1249fc2557d7b04c2bbc282ef3d0e91975a4ab53e939784a036be25');
INSERT INTO "audit_entry" VALUES(62,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','mark.set','mark:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-11-11','{"code": null}','{"code": "family", "note": "\u043e\u0442\u0431\u0430\u0441\u044b"}','dcdd8245c1249fc2557d7b04c2bbc282ef3d0e91975a4ab53e939784a036be25','cfab036385d42954bac4fe1facc72a39fea8182628fd96fd97ab3b0f1b8d8aea');
INSERT INTO "audit_entry" VALUES(63,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','contract.enrolled','contract:01a204ec-5b6c-7462-a777-eef204067b60','null','null','cfab036385d42954bac4fe1facc72a39fea8182628fd96fd97ab3b0f1b8d8aea','346f0960dba50fa0f01a8203881506a4f7f2c7c977e670246ce2e6248536c09a');
INSERT INTO "audit_entry" VALUES(64,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','request.declined','enrolment_request:01a204ec-5b6c-7462-a777-eef138633485','{"state": "new"}','{"state": "declined", "reason": "\u041e\u0440\u044b\u043d \u0436\u043e\u049b"}','346f0960dba50fa0f01a8203881506a4f7f2c7c977e670246ce2e6248536c09a','21981529a53fea3785d2b11fa0744f4e10e0ea2ed11d180dbad226027c4b7c59');
INSERT INTO "audit_entry" VALUES(65,'2026-11-12 04:00:00.000000','Үлгі Гүлнар','PC-1','group.created','group:01a204ec-5b98-776c-835d-9507d3ce0df6','null','{"name": "\u0416\u04b1\u043b\u0434\u044b\u0437", "language": "kk", "age": "middle", "kind": "general", "capacity": 25, "teachers": [], "archived": false}','21981529a53fea3785d2b11fa0744f4e10e0ea2ed11d180dbad226027c4b7c59','2c30a809348ad667d5692e232f6b6d630322704bf2d89b620182832d82b45ab2');
CREATE TABLE blob (
	sha256 VARCHAR(64) NOT NULL, 
	size INTEGER NOT NULL, 
	media_type VARCHAR NOT NULL, 
	content BLOB NOT NULL, 
	at_portal BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_blob PRIMARY KEY (sha256)
);
INSERT INTO "blob" VALUES('d48ecebea54d413872d977d9992a710b23e49f10f8e43a22c719863a5d54a3cd',42,'application/pdf',X'255044462D312E3720616E20696E76656E746564207061706572206F6620313230313430303030303037',0,'2026-11-12 04:00:00.000000');
INSERT INTO "blob" VALUES('d64f994faf45d173aea8ec3d530cafc5e8732e1c295aaa1663e513374240d487',55,'application/pdf',X'255044462D312E3720616E20696E76656E746564207061706572206F662074686520636F6E747261637420313230313430303030303037',1,'2026-11-12 04:00:00.000000');
INSERT INTO "blob" VALUES('6c20354d35ba3b8768394504e5a9ee648c1e8edecda4d61cd5d8bcb438015fa4',37,'application/pkcs7-signature',X'616E20696E76656E746564207369676E6174757265206F6620313230313430303030303037',1,'2026-11-12 04:00:00.000000');
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
INSERT INTO "child" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','220504690000','','Үлгі','Айсұлу','','2022-05-04','ěďĄĥ ĀČėĚďę',0);
INSERT INTO "child" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','210809590001','','Үлгі','Әлихан','','2021-08-09','ěďĄĥ āďċĝĀđ',0);
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
INSERT INTO "child_month" VALUES('01a204ec-59a1-761b-8b93-72a90db7c11a','2026-10','01a204ec-598e-708b-b823-aab38df3b463','published','a69f6f6922ca6c3beab8188c898287a7b355bbdca0616079439e7e3219f2d97b','2026-11-12 04:00:00.000000',NULL,'[]',0);
INSERT INTO "child_month" VALUES('01a204ec-59bd-74b3-8a69-afdee2cc351a','2026-10','01a204ec-598e-708b-b823-aab38df3b463','published','4c0cd6b3a4c0e281f337f231b2f86fd44307afba5f4e4aff3c45bc800e29c29a','2026-11-12 04:00:00.000000',NULL,'[]',0);
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
INSERT INTO "conflict" VALUES(1,'child_month:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-09','3','{"code": "present", "note": "", "by": "\u04ae\u043b\u0433\u0456 \u0410."}','{"code": "present", "note": "", "by": "\u04ae\u043b\u0433\u0456 \u0410."}','2026-11-12 04:00:00.000000',NULL,'');
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
	CONSTRAINT fk_contract_child_id_child FOREIGN KEY(child_id) REFERENCES child (id), 
	CONSTRAINT fk_contract_group_id_kindergarten_group FOREIGN KEY(group_id) REFERENCES kindergarten_group (id), 
	CONSTRAINT uq_contract_number UNIQUE (number)
);
INSERT INTO "contract" VALUES('01a204ec-5b6c-7462-a777-eef204067b60','2026-0001','2026-09-01','signed',NULL,NULL,'01a204ec-59bd-74b3-8a69-afdee2cc351a','01a204ec-598e-708b-b823-aab38df3b463','950203490002','2026-09-01','{"number": "2026-0001", "city": "\u0410\u043b\u043c\u0430\u0442\u044b", "parent_fee": 21000}','d64f994faf45d173aea8ec3d530cafc5e8732e1c295aaa1663e513374240d487','6c20354d35ba3b8768394504e5a9ee648c1e8edecda4d61cd5d8bcb438015fa4','6c20354d35ba3b8768394504e5a9ee648c1e8edecda4d61cd5d8bcb438015fa4','2026-11-12 04:00:00.000000','2026-11-12 04:00:00.000000','','[]','{"signatures": []}',4);
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
INSERT INTO "contract_event" VALUES(1,'01a204ec-5b6c-7462-a777-eef204067b60','2026-11-12 04:00:00.000000','countersigned','Үлгі Гүлнар','');
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
INSERT INTO "enrolment_request" VALUES('01a204ec-5b6c-7462-a777-eef138633485','R-1','01a204ec-5b6c-7462-a777-eef041bcb80e','01a204ec-598e-708b-b823-aab38df3b463',NULL,NULL,'{"iin": "220107593002", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0415\u0440\u0430\u0441\u044b\u043b", "patronymic": "", "birth_date": "2022-01-07", "phone": "", "address": "", "id_document": ""}','{"iin": "950203490002", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "birth_date": "1995-02-03", "phone": "", "address": "", "id_document": ""}','mother','declined','2026-11-12 04:00:00.000000','2026-11-19','Орын жоқ','Түске дейін','[]',2);
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
INSERT INTO "group_month" VALUES('01a204ec-598e-708b-b823-aab38df3b463','2026-10','2026-11-12 04:00:00.000000','Үлгі Гүлнар','');
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
INSERT INTO "guardian" VALUES('01a204ec-59a8-7753-b80c-28de21bdbe21','01a204ec-59a1-761b-8b93-72a90db7c11a','950203490002','Үлгі','Ақмарал','','mother','+77010000000','','',0);
INSERT INTO "guardian" VALUES('01a204ec-59be-741a-8726-f3faedf56005','01a204ec-59bd-74b3-8a69-afdee2cc351a','950203490002','Үлгі','Ақмарал','','mother','+77010000000','','',0);
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
INSERT INTO "kindergarten_group" VALUES('01a204ec-598e-708b-b823-aab38df3b463','Күншуақ','kk','middle','general',25,'["\u04ae\u043b\u0433\u0456 \u0410."]',NULL,0);
INSERT INTO "kindergarten_group" VALUES('01a204ec-5997-7744-bc6a-dfa107b9fa65','Балапан','kk','middle','general',18,'[]',NULL,0);
INSERT INTO "kindergarten_group" VALUES('01a204ec-5b98-776c-835d-9507d3ce0df6','Жұлдыз','kk','middle','general',25,'[]',NULL,0);
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
INSERT INTO "organisation" VALUES(1,'120140000007','«Үлгі» балабақшасы','Детский сад «Үлгі»','','Үлгі Гүлнар','','Алматы','Абай 1','','','',0);
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
INSERT INTO "outbox_operation" VALUES(1,'01a204ec-5969-76b2-a04d-3647d3204877','organisation.put','organisation:120140000007',0,'{"bin": "120140000007", "name_kk": "\u00ab\u04ae\u043b\u0433\u0456\u00bb \u0431\u0430\u043b\u0430\u0431\u0430\u049b\u0448\u0430\u0441\u044b", "name_ru": "\u0414\u0435\u0442\u0441\u043a\u0438\u0439 \u0441\u0430\u0434 \u00ab\u04ae\u043b\u0433\u0456\u00bb", "licence": "", "head_name": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "head_basis": "", "city": "\u0410\u043b\u043c\u0430\u0442\u044b", "address": "\u0410\u0431\u0430\u0439 1", "phone": "", "iban": "", "bic": ""}','a3d84348f3bdc4be650a4bc74a36ccc32e53951e36ac9f5b419a18945bbed2b3','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(2,'01a204ec-598e-708b-b823-aab4dde12c55','group.put','group:01a204ec-598e-708b-b823-aab38df3b463',0,'{"name": "\u041a\u04af\u043d\u0448\u0443\u0430\u049b", "language": "kk", "age": "middle", "kind": "general", "capacity": 25, "teachers": ["\u04ae\u043b\u0433\u0456 \u0410."], "archived": false}','25c11423be6cfa1c539caf012b582cf979c06442fcb1477c501ee55f895254d6','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(3,'01a204ec-5997-7744-bc6a-dfa29676c309','group.put','group:01a204ec-5997-7744-bc6a-dfa107b9fa65',0,'{"name": "\u0411\u0430\u043b\u0430\u043f\u0430\u043d", "language": "kk", "age": "middle", "kind": "general", "capacity": 18, "teachers": [], "archived": false}','8b98febee593a338cd6631fcd738c1045c174beecf69a32afb448c791f46a63a','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(4,'01a204ec-59ae-71d3-bcd9-103819ac0ce7','child.put','child:01a204ec-59a1-761b-8b93-72a90db7c11a',0,'{"iin": "220504690000", "iin_reason": "", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u0439\u0441\u04b1\u043b\u0443", "patronymic": "", "birth_date": "2022-05-04", "guardians": [{"id": "01a204ec-59a8-7753-b80c-28de21bdbe21", "iin": "950203490002", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "relation": "mother", "phone": "+77010000000", "address": "", "id_document": ""}]}','7b9563ce75a8c7107895f9ce91263cb1415b1308cb5ef990605d25b2b403baf2','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(5,'01a204ec-59b5-734e-bd02-a99bc6b18ac1','placement.put','placement:01a204ec-59b5-734e-bd02-a99a1b589a93',0,'{"child_id": "01a204ec-59a1-761b-8b93-72a90db7c11a", "group_id": "01a204ec-598e-708b-b823-aab38df3b463", "starts_on": "2026-09-01", "ends_on": null, "end_reason": "", "contract_id": null}','364794b00a80a47127413418f0c2a42838136d3090d8182450c37eefa3ec91c2','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(6,'01a204ec-59c0-7052-91cf-59206636c908','child.put','child:01a204ec-59bd-74b3-8a69-afdee2cc351a',0,'{"iin": "210809590001", "iin_reason": "", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u04d8\u043b\u0438\u0445\u0430\u043d", "patronymic": "", "birth_date": "2021-08-09", "guardians": [{"id": "01a204ec-59be-741a-8726-f3faedf56005", "iin": "950203490002", "surname": "\u04ae\u043b\u0433\u0456", "given_name": "\u0410\u049b\u043c\u0430\u0440\u0430\u043b", "patronymic": "", "relation": "mother", "phone": "+77010000000", "address": "", "id_document": ""}]}','4b7688d2fb9ed98521134422a347153fe893215370bdb16de5731495e2e237a3','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(7,'01a204ec-59c2-70a9-a479-d753c5b65b9e','placement.put','placement:01a204ec-59c2-70a9-a479-d7529834ad7a',0,'{"child_id": "01a204ec-59bd-74b3-8a69-afdee2cc351a", "group_id": "01a204ec-598e-708b-b823-aab38df3b463", "starts_on": "2026-09-01", "ends_on": null, "end_reason": "", "contract_id": null}','21bd8f68b35c44a61026b9e917a0aff66a0289fa735e1b0625c7bb92df1af80e','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(8,'01a204ec-5b02-7712-9d67-20b564d85ac3','marks.set','child_month:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10',0,'{"child_id": "01a204ec-59a1-761b-8b93-72a90db7c11a", "month": "2026-10", "cells": [{"day": 1, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 2, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 5, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 6, "code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-5b0f-73c4-a583-6e00ffc2966c", "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 7, "code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-5b0f-73c4-a583-6e00ffc2966c", "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 8, "code": "sick", "note": "\u049b\u044b\u0437\u0443\u044b \u0431\u0430\u0440", "document_id": "01a204ec-5b0f-73c4-a583-6e00ffc2966c", "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 9, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 12, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 13, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 14, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 15, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 16, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 19, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 20, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 21, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 22, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 23, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 27, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 28, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 29, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 30, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}]}','68091f8b17ac7e4dc789a6377eadcfc0a7b8f91b1ec8b805125563f9793a7819','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(9,'01a204ec-5b02-7712-9d67-20b6d94efab7','marks.set','child_month:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10',0,'{"child_id": "01a204ec-59bd-74b3-8a69-afdee2cc351a", "month": "2026-10", "cells": [{"day": 1, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 2, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 5, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 6, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 7, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 8, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 9, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 12, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 13, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 14, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 15, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 16, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 19, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 20, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 21, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 22, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 23, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 27, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 28, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 29, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 30, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}]}','08bcc218836e5abc1577d8569d12f06414856269c259c2d537d1ef0c85e32ab1','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(10,'01a204ec-5b13-7377-8d84-963b92fc7edd','absence_document.put','absence_document:01a204ec-5b0f-73c4-a583-6e00ffc2966c',0,'{"child_id": "01a204ec-59a1-761b-8b93-72a90db7c11a", "kind": "medical", "number": "077/1", "date_from": "2026-10-06", "date_to": "2026-10-08", "scan_sha256": "d48ecebea54d413872d977d9992a710b23e49f10f8e43a22c719863a5d54a3cd"}','f708c4671d07893077f19c356f5a666a6231c222da9b4b3846ef7b928fe419e9','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(11,'01a204ec-5b35-7351-ae33-4c204f43ef1d','sheet.publish','child_month:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-10',0,'{"child_id": "01a204ec-59a1-761b-8b93-72a90db7c11a", "child_iin": "220504690000", "month": "2026-10", "group_id": "01a204ec-598e-708b-b823-aab38df3b463", "days": ["present", "present", "day_off", "day_off", "present", "sick", "sick", "sick", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "day_off", "present", "present", "present", "present", "day_off"], "sheet_hash": "a69f6f6922ca6c3beab8188c898287a7b355bbdca0616079439e7e3219f2d97b", "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440"}','424d1b101b8980f43a8223f838033e041d6d98bf0760f7b742d4a919bf6d61e0','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(12,'01a204ec-5b39-72b8-b093-a0b5e823c14c','sheet.publish','child_month:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-10',0,'{"child_id": "01a204ec-59bd-74b3-8a69-afdee2cc351a", "child_iin": "210809590001", "month": "2026-10", "group_id": "01a204ec-598e-708b-b823-aab38df3b463", "days": ["present", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "present", "present", "present", "present", "present", "day_off", "day_off", "day_off", "present", "present", "present", "present", "day_off"], "sheet_hash": "4c0cd6b3a4c0e281f337f231b2f86fd44307afba5f4e4aff3c45bc800e29c29a", "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440"}','d7cc9fbfe20279143bb067570226840725dcf1a91139614325c28a52c06883c1','applied',1,'','','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(13,'01a204ec-5b51-760a-9263-b6d407c28577','calendar_day.put','calendar_day:2026-12-31',0,'{"day": "2026-12-31", "working": false, "reason": "\u041a\u0430\u0440\u0430\u043d\u0442\u0438\u043d", "office": true}','3831526088aa5019008ee1b0b179d1f342a194efeafc3d8d03390caff064351a','sealed',1,'','','2026-11-12 04:00:00.000000',NULL,NULL);
INSERT INTO "outbox_operation" VALUES(14,'01a204ec-5b5b-7133-b078-13c2dbeaf057','marks.set','child_month:01a204ec-59a1-761b-8b93-72a90db7c11a:2026-11',0,'{"child_id": "01a204ec-59a1-761b-8b93-72a90db7c11a", "month": "2026-11", "cells": [{"day": 10, "code": "present", "note": "", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}]}','c97134b9e291b018c1de783d8b37deab13935e3dca9e702b66ee1f0602f39374','sealed',1,'','','2026-11-12 04:00:00.000000',NULL,NULL);
INSERT INTO "outbox_operation" VALUES(15,'01a204ec-5b66-7031-9544-c0f9caac7c16','marks.set','child_month:01a204ec-59bd-74b3-8a69-afdee2cc351a:2026-11',0,'{"child_id": "01a204ec-59bd-74b3-8a69-afdee2cc351a", "month": "2026-11", "cells": [{"day": 10, "code": "family", "note": "\u043e\u0442\u0431\u0430\u0441\u044b", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}, {"day": 11, "code": "family", "note": "\u043e\u0442\u0431\u0430\u0441\u044b", "document_id": null, "base_version": 0, "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440", "at": "2026-11-12T04:00:00Z"}]}','','waiting',0,'','','2026-11-12 04:00:00.000000',NULL,NULL);
INSERT INTO "outbox_operation" VALUES(16,'01a204ec-5b8a-722a-8ad6-3062e05203ae','request.decline','enrolment_request:01a204ec-5b6c-7462-a777-eef138633485',2,'{"reason": "\u041e\u0440\u044b\u043d \u0436\u043e\u049b", "by": "\u04ae\u043b\u0433\u0456 \u0413\u04af\u043b\u043d\u0430\u0440"}','66a8c7dd20d69955fcd0932d83213a1574438f4e71a0c26ca881cd297df210ce','quarantined',1,'voucher-annulled','the voucher is no more','2026-11-12 04:00:00.000000',NULL,'2026-11-12 04:00:00.000000');
INSERT INTO "outbox_operation" VALUES(17,'01a204ec-5b98-776c-835d-9508a037313c','group.put','group:01a204ec-5b98-776c-835d-9507d3ce0df6',0,'{"name": "\u0416\u04b1\u043b\u0434\u044b\u0437", "language": "kk", "age": "middle", "kind": "general", "capacity": 25, "teachers": [], "archived": false}','','waiting',0,'','','2026-11-12 04:00:00.000000',NULL,NULL);
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
INSERT INTO "placement" VALUES('01a204ec-59b5-734e-bd02-a99a1b589a93','01a204ec-59a1-761b-8b93-72a90db7c11a','01a204ec-598e-708b-b823-aab38df3b463','2026-09-01',NULL,'',NULL,0);
INSERT INTO "placement" VALUES('01a204ec-59c2-70a9-a479-d7529834ad7a','01a204ec-59bd-74b3-8a69-afdee2cc351a','01a204ec-598e-708b-b823-aab38df3b463','2026-09-01',NULL,'',NULL,0);
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
INSERT INTO "portal_link" VALUES(1,'https://portal.invalid','01a204ec-5982-73ef-84dd-e1a215eb26de','01a204ec-5982-73ef-84dd-e1a3e2caee8a','1111111111111111111111111111111111111111111111111111111111111111','an epoch that is over','an old cursor','2026-11-12 04:00:00.000000','2026-11-12 04:00:00.000000',0);
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
INSERT INTO "voucher" VALUES('01a204ec-5b6c-7462-a777-eef041bcb80e','V-1','220107593002','Үлгі Ерасыл','requested','2026-11-02',NULL,3);
CREATE INDEX ix_audit_entry_at ON audit_entry (at);
CREATE INDEX ix_audit_entry_entity ON audit_entry (entity);
CREATE INDEX ix_child_sort_name ON child (sort_name);
CREATE INDEX ix_conflict_entity ON "conflict" (entity);
CREATE INDEX ix_exchange_log_at ON exchange_log (at);
CREATE INDEX ix_outbox_operation_entity_state ON outbox_operation (entity, state);
CREATE INDEX ix_outbox_operation_state_seq ON outbox_operation (state, seq);
CREATE INDEX ix_voucher_child_iin ON voucher (child_iin);
CREATE INDEX ix_absence_document_child_id ON absence_document (child_id);
CREATE INDEX ix_attendance_mark_day ON attendance_mark (day);
CREATE INDEX ix_child_month_month ON child_month (month);
CREATE INDEX ix_contract_child_id ON contract (child_id);
CREATE INDEX ix_contract_request_id ON contract (request_id);
CREATE INDEX ix_contract_state ON contract (state);
CREATE INDEX ix_enrolment_request_voucher_id ON enrolment_request (voucher_id);
CREATE INDEX ix_guardian_child_id ON guardian (child_id);
CREATE INDEX ix_guardian_iin ON guardian (iin);
CREATE INDEX ix_placement_child ON placement (child_id, starts_on);
CREATE INDEX ix_placement_group ON placement (group_id, starts_on);
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
