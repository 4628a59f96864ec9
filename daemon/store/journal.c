/* SPDX-License-Identifier: MIT */
/* gazetted: what became of deliveries, durably, before the database has it. */
#include "store/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/crash.h"
#include "base/file.h"
#include "base/hash.h"

#define JOURNAL_BYTES ((size_t)1 << 20)
#define FIRST_BYTES   ((size_t)4096)
#define TEXT_MAX      1024 /* bytes of a relay's words; more are cut off */

/* Followed by `text` bytes and, unaligned, their checksum. */
struct head {
	uint32_t size; /* of all */
	uint32_t verb;
	int64_t epoch, delivery, at;
};

struct journal {
	char path[PATH_MAX];
	int fd;
	size_t end; /* of this epoch's records */
	struct buf out;
};

struct journal *journal_open(const char *dir)
{
	struct journal *j = calloc(1, sizeof(*j));
	if (!j)
		abort();
	snprintf(j->path, sizeof(j->path), "%s/outbox.journal", dir);
	j->fd = -1;
	j->out = buf_init(JOURNAL_BYTES);
	return j;
}

void journal_close(struct journal **j)
{
	if (!*j)
		return;
	if ((*j)->fd >= 0)
		close((*j)->fd);
	buf_free(&(*j)->out);
	free(*j);
	*j = NULL;
}

void journal_rewind(struct journal *j)
{
	j->end = 0;
}

int journal_discard(struct journal *j, struct err *e)
{
	if (j->fd >= 0)
		close(j->fd);
	j->fd = -1;
	j->end = 0;
	if (unlink(j->path) < 0 && errno != ENOENT)
		return err_sys(e, ERR_FATAL, "cannot remove %s", j->path);
	return 0;
}

/* ---- reading ---- */

/* Cuts the record at the front of `*rest` off; false where there is none. */
static bool cut(struct str *rest, struct head *out, struct str *out_text)
{
	uint64_t sum;
	if (rest->n < sizeof(*out) + sizeof(sum))
		return false;
	memcpy(out, rest->p, sizeof(*out));
	if (out->size < sizeof(*out) + sizeof(sum) || out->size > rest->n ||
	    out->epoch <= 0 || out->verb > OUTBOX_DOUBTED)
		return false;
	size_t summed = out->size - sizeof(sum);
	memcpy(&sum, rest->p + summed, sizeof(sum));
	if (sum != hash_content(str_sub(*rest, 0, summed)))
		return false;
	*out_text = str_sub(*rest, sizeof(*out), summed);
	*rest = str_sub(*rest, out->size, rest->n);
	return true;
}

/* Its descriptor; -1 with errno where there is no file. */
static int descriptor(struct journal *j)
{
	if (j->fd < 0)
		j->fd = open(j->path, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
	return j->fd;
}

/* Whether the first record is of an epoch that is not taken yet. */
static bool unread(struct str all, int64_t taken)
{
	struct head h;
	struct str text;
	return cut(&all, &h, &text) && h.epoch > taken;
}

/* As many bytes as are worth a look; absent where there is no file. */
static int look(struct journal *j, struct arena *a, int64_t taken,
    struct str *out, struct err *e)
{
	*out = (struct str){NULL, 0};
	if (descriptor(j) < 0 && errno == ENOENT)
		return 0;
	/* Mostly the first record tells that there is nothing to do. */
	for (size_t want = FIRST_BYTES;; want = JOURNAL_BYTES) {
		char *p = arena_alloc(a, want);
		ssize_t n = j->fd < 0 ? -1 : pread(j->fd, p, want, 0);
		if (n < 0)
			return err_sys(e, ERR_FATAL, "cannot read %s", j->path);
		*out = (struct str){p, (size_t)n};
		if (want == JOURNAL_BYTES || !unread(*out, taken))
			return 0;
	}
}

int journal_read(struct journal *j, struct arena *a, int64_t taken,
    journal_records *out, struct err *e)
{
	struct head h;
	struct str rest, text;
	if (look(j, a, taken, &rest, e) < 0)
		return -1;
	bool first = true;
	while (cut(&rest, &h, &text)) {
		if (first && h.epoch > taken + 1)
			return JOURNAL_AHEAD;
		if (h.epoch != taken + 1)
			break;
		first = false;
		*vec_push(a, out) = (struct journal_record){
		    .event = {h.delivery, (enum outbox_verb)h.verb, text},
		    .at = h.at};
	}
	return 0;
}

/* ---- writing ---- */

static int write_at(struct journal *j, struct str s, size_t at)
{
	while (s.n) {
		ssize_t n = pwrite(j->fd, s.p, s.n, (off_t)at);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		s = str_sub(s, (size_t)n, s.n);
		at += (size_t)n;
	}
	return 0;
}

/* Makes the file at its full size, so that later writes change no metadata
 * and cannot find the disk full. */
static int create(struct journal *j, struct err *e)
{
	char *zeros = calloc(1, JOURNAL_BYTES);
	if (!zeros)
		abort();
	int rc =
	    file_write(j->path, (struct str){zeros, JOURNAL_BYTES}, 0600, e);
	free(zeros);
	return rc;
}

static void put(
    struct buf *b, int64_t epoch, const struct outbox_event *ev, int64_t at)
{
	struct str text = str_sub(ev->reply, 0, TEXT_MAX);
	struct head h = {0};
	uint64_t sum;
	size_t from = b->n;
	h.size = (uint32_t)(sizeof(h) + text.n + sizeof(sum));
	h.verb = (uint32_t)ev->verb;
	h.epoch = epoch;
	h.delivery = ev->delivery;
	h.at = at;
	buf_add(b, (const char *)&h, sizeof(h));
	buf_adds(b, text);
	sum = hash_content(str_sub(buf_str(b), from, b->n));
	buf_add(b, (const char *)&sum, sizeof(sum));
}

int journal_scrub(struct journal *j, int64_t epoch, struct err *e)
{
	const struct outbox_event none = {.verb = OUTBOX_RETURN};
	static const char zeros[FIRST_BYTES];
	int rc = 0;
	if (descriptor(j) < 0)
		return errno == ENOENT
			   ? 0
			   : err_sys(e, ERR_FATAL, "cannot open %s", j->path);
	buf_clear(&j->out);
	put(&j->out, epoch, &none, 0);
	while (j->out.n < JOURNAL_BYTES)
		buf_add(&j->out, zeros, FIRST_BYTES - j->out.n % FIRST_BYTES);
	j->end = 0;
	rc = write_at(j, buf_str(&j->out), 0);
	if (rc < 0 || fdatasync(j->fd) < 0)
		return err_sys(e, ERR_FATAL, "cannot write %s", j->path);
	return 0;
}

int journal_add(struct journal *j, int64_t epoch, const struct outbox_event *ev,
    size_t n, int64_t at, struct err *e)
{
	buf_clear(&j->out);
	for (size_t i = 0; i < n; i++)
		put(&j->out, epoch, &ev[i], at);
	if (j->out.over || j->end + j->out.n > JOURNAL_BYTES)
		return j->end ? 1
			      : err_set(e, ERR_FATAL, "%s: %zu records at once",
				    j->path, n);
	if (descriptor(j) < 0 && errno == ENOENT && create(j, e) < 0)
		return -1;
	crash_point("journal-before");
	if (descriptor(j) < 0 || write_at(j, buf_str(&j->out), j->end) < 0 ||
	    fdatasync(j->fd) < 0)
		return err_sys(e, ERR_FATAL, "cannot write %s", j->path);
	j->end += j->out.n;
	crash_point("journal-after");
	return 0;
}
