// The peer of the exchange's figures: PouchDB replicates documents to or from a CouchDB-like server.
//
// usage: node pouch.js push|pull SERVER DATABASE FOLDER DOCUMENTS.jsonl     (POUCH names the folder with node_modules)
//
// Prints one line of JSON: documents, seconds, seconds of a second replication with nothing to do, megabytes above idle.
"use strict";
const fs = require("fs");
const path = require("path");
const PouchDB = require(path.join(process.env.POUCH, "node_modules", "pouchdb"));

const BATCH = 1000;
const MB = 1024 * 1024;

async function main([act, server, database, folder, file]) {
  const local = new PouchDB(path.join(folder, act));
  const remote = new PouchDB(`${server}/${database}`);
  await local.info();
  await remote.info();
  if (act === "push") {
    const documents = fs.readFileSync(file, "utf-8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
    for (let at = 0; at < documents.length; at += BATCH) await local.bulkDocs(documents.slice(at, at + BATCH));
  }
  if (global.gc) global.gc();
  const idle = process.memoryUsage().rss;
  let most = idle;
  const watch = setInterval(() => { most = Math.max(most, process.memoryUsage().rss); }, 20);
  const replicate = () => (act === "push" ? local.replicate.to(remote, { batch_size: BATCH }) : local.replicate.from(remote, { batch_size: BATCH }));
  const begun = performance.now();
  const done = await replicate();
  const spent = (performance.now() - begun) / 1000;
  clearInterval(watch);
  const again = performance.now();
  await replicate();
  const empty = (performance.now() - again) / 1000;
  console.log(JSON.stringify({ documents: done.docs_written, seconds: spent, empty, megabytes: (most - idle) / MB }));
}

main(process.argv.slice(2)).then(() => process.exit(0), (error) => { console.error(String(error)); process.exit(1); });
