// A stranger's client: knows Dateline by its descriptors only. Prints what it was answered, a line a case.
// Usage: node client.js HOST:PORT DESCRIPTOR_SET CAPTURE
import { readFileSync } from 'node:fs';
import grpc from '@grpc/grpc-js';
import loader from '@grpc/proto-loader';

const [address, descriptors, file] = process.argv.slice(2);
const types = loader.loadFileDescriptorSetFromBuffer(readFileSync(descriptors), {
  keepCase: true, longs: Number, enums: String, oneofs: true, defaults: true,
});
const { v1 } = grpc.loadPackageDefinition(types).dateline;
const credentials = grpc.credentials.createInsecure();
const articles = new v1.ArticleService(address, credentials);
const ingest = new v1.IngestService(address, credentials);
const content = readFileSync(file);

const deadline = () => ({ deadline: Date.now() + 60_000 });
const call = (service, method, request) => new Promise((resolve, reject) =>
  service[method](request, deadline(), (error, answer) => (error ? reject(error) : resolve(answer))));
const say = (...words) => console.log(words.join(' '));

async function importAll(captures) {
  const stream = ingest.ImportCaptures(deadline());
  const outcomes = [];
  stream.write({ start: {} });
  captures.forEach((bytes, i) => stream.write({ item: { sequence: i + 1, capture: { content: bytes } } }));
  stream.write({ finish: {} });
  stream.end();
  for await (const answer of stream) {
    if (answer.message === 'outcome') outcomes.push(answer.outcome);
  }
  return outcomes;
}

async function firstChange() {
  const stream = articles.WatchArticles({ position: 'POSITION_OLDEST' }, deadline());
  for await (const answer of stream) {
    if (answer.event === 'change') return answer.change;
  }
  throw new Error('the feed ended without a change');
}

const parsed = await call(ingest, 'ParseCapture', { capture: { content } });
say('parsed', parsed.article.source, parsed.article.story.headline.text);

const outcomes = await importAll([content, Buffer.alloc(0), content]);
say('imported', ...outcomes.sort((a, b) => a.sequence - b.sequence).map((o) => o.code));
const { article, capture } = outcomes[0];

const got = await call(articles, 'GetArticle', { name: article });
say('got', got.name === article, got.story.paragraphs.length);

const found = await call(articles, 'SearchArticles', { query: 'climate cooperation' });
say('searched', found.results.length, found.results[0].article.name === article);

const change = await firstChange();
say('watched', change.type, change.article === article);

const missing = await call(articles, 'GetArticle', { name: 'articles/' + 'a'.repeat(26) })
  .catch((error) => error);
say('missing', missing.code);

let bytes = 0;
for await (const chunk of ingest.DownloadCapture({ name: capture }, deadline())) {
  bytes += chunk.content.length;
}
say('downloaded', bytes === content.length);
process.exit(0);
