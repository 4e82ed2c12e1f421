"""A stranger's client: knows Dateline by its descriptors only. Prints what it was answered, a line a case.

Usage: python3 client.py HOST:PORT DESCRIPTOR_SET CAPTURE
"""

import sys

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

ADDRESS, DESCRIPTORS, FILE = sys.argv[1:]
PATIENCE = 60


def load(path):
    """All files of a descriptor set, which lists every file after those it needs."""
    pool = descriptor_pool.DescriptorPool()
    files = descriptor_pb2.FileDescriptorSet()
    with open(path, "rb") as descriptors:
        files.ParseFromString(descriptors.read())
    for file in files.file:
        pool.Add(file)
    return pool


POOL = load(DESCRIPTORS)
CHANNEL = grpc.insecure_channel(ADDRESS)


def message(descriptor):
    """The class of a message; its maker was renamed between releases of protobuf."""
    if hasattr(message_factory, "GetMessageClass"):
        return message_factory.GetMessageClass(descriptor)
    return message_factory.MessageFactory(POOL).GetPrototype(descriptor)


class Method:
    """One method of a service, called with the fields of its request."""

    def __init__(self, service, name, kind):
        method = POOL.FindServiceByName("dateline.v1." + service).methods_by_name[name]
        self.request = message(method.input_type)
        self.call = getattr(CHANNEL, kind)(
            "/dateline.v1.%s/%s" % (service, name),
            request_serializer=lambda request: request.SerializeToString(),
            response_deserializer=message(method.output_type).FromString,
        )

    def __call__(self, **fields):
        return self.call(self.request(**fields), timeout=PATIENCE)


def name_of(answer, field):
    """The name of an enum value."""
    values = answer.DESCRIPTOR.fields_by_name[field].enum_type.values_by_number
    return values[getattr(answer, field)].name


def import_all(captures):
    method = Method("IngestService", "ImportCaptures", "stream_stream")
    requests = [method.request(start={})]
    for sequence, content in enumerate(captures, 1):
        requests.append(method.request(item={"sequence": sequence, "capture": {"content": content}}))
    requests.append(method.request(finish={}))
    answers = method.call(iter(requests), timeout=PATIENCE)
    outcomes = [answer.outcome for answer in answers if answer.WhichOneof("message") == "outcome"]
    return sorted(outcomes, key=lambda outcome: outcome.sequence)


def first_change():
    stream = Method("ArticleService", "WatchArticles", "unary_stream")(position=2)
    change = next(answer.change for answer in stream if answer.WhichOneof("event") == "change")
    stream.cancel()
    return change


def say(*words):
    lower = {True: "true", False: "false"}
    print(*[lower[word] if isinstance(word, bool) else word for word in words])


with open(FILE, "rb") as capture_file:
    CONTENT = capture_file.read()

parsed = Method("IngestService", "ParseCapture", "unary_unary")(capture={"content": CONTENT})
say("parsed", parsed.article.source, parsed.article.story.headline.text)

outcomes = import_all([CONTENT, b"", CONTENT])
say("imported", *[name_of(outcome, "code") for outcome in outcomes])
article, capture = outcomes[0].article, outcomes[0].capture

get = Method("ArticleService", "GetArticle", "unary_unary")
got = get(name=article)
say("got", got.name == article, len(got.story.paragraphs))

found = Method("ArticleService", "SearchArticles", "unary_unary")(query="climate cooperation")
say("searched", len(found.results), found.results[0].article.name == article)

change = first_change()
say("watched", name_of(change, "type"), change.article == article)

try:
    get(name="articles/" + "a" * 26)
    say("missing", "was found")
except grpc.RpcError as error:
    say("missing", error.code().value[0])

chunks = Method("IngestService", "DownloadCapture", "unary_stream")(name=capture)
say("downloaded", sum(len(chunk.content) for chunk in chunks) == len(CONTENT))
