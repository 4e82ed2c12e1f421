package dev.dateline.grpc.failure;

import static com.google.rpc.Code.ABORTED;
import static com.google.rpc.Code.ALREADY_EXISTS;
import static com.google.rpc.Code.DATA_LOSS;
import static com.google.rpc.Code.FAILED_PRECONDITION;
import static com.google.rpc.Code.INTERNAL;
import static com.google.rpc.Code.INVALID_ARGUMENT;
import static com.google.rpc.Code.NOT_FOUND;
import static com.google.rpc.Code.OUT_OF_RANGE;
import static com.google.rpc.Code.RESOURCE_EXHAUSTED;
import static com.google.rpc.Code.UNAVAILABLE;
import static com.google.rpc.Code.UNIMPLEMENTED;

import com.google.rpc.Code;

/** Why a call fails, and the code it then fails with. The names are part of the API. */
public enum Reason {
  /** A resource name does not have its form. */
  RESOURCE_NAME_INVALID(INVALID_ARGUMENT),
  /** A filter cannot be read; {@code offset} says where. */
  FILTER_INVALID(INVALID_ARGUMENT),
  /** A query cannot be read; {@code offset} says where. */
  QUERY_INVALID(INVALID_ARGUMENT),
  /** An order is none of those that are offered. */
  ORDER_BY_INVALID(INVALID_ARGUMENT),
  /** A page token was not made by this server. */
  PAGE_TOKEN_INVALID(INVALID_ARGUMENT),
  /** A page token was made for another request. */
  PAGE_TOKEN_MISMATCH(INVALID_ARGUMENT),
  /** A resume token was not made by this archive. */
  RESUME_TOKEN_INVALID(INVALID_ARGUMENT),
  /** A field is out of its range; {@code field} says which. */
  FIELD_INVALID(INVALID_ARGUMENT),
  /** There is nothing to read in a capture. */
  CAPTURE_EMPTY(INVALID_ARGUMENT),
  /** The bytes of a capture are no text. */
  CAPTURE_NOT_TEXT(INVALID_ARGUMENT),
  /** The sequence of an item is not above that of the one before. */
  SEQUENCE_NOT_RISING(INVALID_ARGUMENT),
  /** The parts of an item do not follow each other. */
  CHUNK_OUT_OF_ORDER(INVALID_ARGUMENT),
  /** The messages of an import do not follow each other. */
  IMPORT_OUT_OF_ORDER(INVALID_ARGUMENT),
  /** There is no such article. */
  ARTICLE_NOT_FOUND(NOT_FOUND),
  /** There is no such capture. */
  CAPTURE_NOT_FOUND(NOT_FOUND),
  /** There is no such outlet. */
  SOURCE_NOT_FOUND(NOT_FOUND),
  /** An article to undelete is not deleted. */
  NOT_DELETED(ALREADY_EXISTS),
  /** An article is no longer as the caller thinks. */
  ETAG_MISMATCH(ABORTED),
  /** A range begins beyond the last byte. */
  OFFSET_PAST_END(OUT_OF_RANGE),
  /** The archive was written by a newer Dateline. */
  SCHEMA_TOO_NEW(FAILED_PRECONDITION),
  /** The file is no archive. */
  NOT_AN_ARCHIVE(FAILED_PRECONDITION),
  /** The page is no article: the reason of a capture without one. */
  NOT_AN_ARTICLE(FAILED_PRECONDITION),
  /** A capture is larger than any page. */
  CAPTURE_TOO_LARGE(RESOURCE_EXHAUSTED),
  /** There is no room for the archive. */
  DISK_FULL(RESOURCE_EXHAUSTED),
  /** Somebody else is writing to the archive. */
  ARCHIVE_LOCKED(UNAVAILABLE),
  /** The store failed. */
  STORAGE_FAULT(UNAVAILABLE),
  /** The server is stopping. */
  DRAINING(UNAVAILABLE),
  /** The archive contradicts itself. */
  ARCHIVE_DAMAGED(DATA_LOSS),
  /** The bytes are not those that were announced. */
  DIGEST_MISMATCH(DATA_LOSS),
  /** The method, or the field in {@code field}, is not served yet. */
  NOT_IMPLEMENTED(UNIMPLEMENTED),
  /** The reader of a page broke; the capture is kept. */
  READER_FAILED(INTERNAL),
  /** A fault of ours; {@code id} is also in the log. */
  BUG(INTERNAL);

  private final Code code;

  Reason(Code code) {
    this.code = code;
  }

  /** The code a call fails with for this reason. */
  public Code code() {
    return code;
  }
}
