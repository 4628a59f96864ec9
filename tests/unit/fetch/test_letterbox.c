/* SPDX-License-Identifier: MIT */
/* gazetted: tests of mailboxes, those of servers against a real Dovecot. */
#include "fetch/letterbox.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "tap.h"

static char dir[] = "/tmp/gazetted-box-XXXXXX";

static int shell(const char *command)
{
	int st = system(command);
	return WIFEXITED(st) ? WEXITSTATUS(st) : -1;
}

static void put(struct arena *a, const char *name, const char *text)
{
	struct err e;
	struct str path = arena_printf(a, "%s/%s", dir, name);
	ok(file_write(path.p, str_of(text), 0644, &e) == 0, "%s", path.p);
}

static void put_letter(
    struct arena *a, const char *folder, const char *name, const char *subject)
{
	put(a, arena_printf(a, "%s/%s", folder, name).p,
	    arena_printf(a, "Subject: %s\n\nText of %s.\n", subject, subject)
		.p);
}

/* One reading; the subjects of what it brought, parted by spaces. */
struct reader {
	struct letterbox_opts o;
	struct letters_read got;
	struct letterbox *box;
	struct err e;
};

static struct str subjects(struct arena *a, const letters *list)
{
	struct str all = S("");
	vec_each (list, l) {
		struct str rest = l->bytes, line;
		bool any = str_split(&rest, '\n', &line);
		ok(any && str_starts(line, S("Subject: ")), "%.*s", PRS(line));
		line = str_trim(str_sub(line, 9, line.n));
		all = arena_printf(
		    a, "%.*s%s%.*s", PRS(all), all.n ? " " : "", PRS(line));
	}
	return all;
}

static void is_read(
    struct arena *a, struct reader *r, const char *want, const char *row)
{
	letterbox_close(&r->box);
	r->got = (struct letters_read){0};
	r->e = (struct err)ERR_INIT;
	if (letterbox_read(&r->o, a, &r->got, &r->box, &r->e) < 0) {
		ok(false, "%s: %s", row, r->e.msg);
		return;
	}
	is_str(subjects(a, &r->got.list), str_of(want), row);
}

/* The caller has committed. */
static void settled(struct reader *r, const char *row)
{
	ok(letterbox_settle(r->box, &r->e) == 0, "%s: %s", row, r->e.msg);
	letterbox_close(&r->box);
	r->o.cursor = r->got.cursor;
}

static void refused(
    struct arena *a, struct reader *r, enum err_kind kind, const char *words)
{
	r->e = (struct err)ERR_INIT;
	letterbox_close(&r->box);
	if (letterbox_read(&r->o, a, &r->got, &r->box, &r->e) == 0) {
		ok(false, "%s: not refused", words);
		return;
	}
	is_int(r->e.kind, kind, words);
	ok(strstr(r->e.msg, words), "%s", r->e.msg);
}

/* ---- URLs ---- */

static void urls(void)
{
	static const struct {
		const char *url;
		bool good;
	} rows[] = {
	    {"imaps://mail.example.org", true},
	    {"imaps://mail.example.org:1993/Lists/News", true},
	    {"imap://localhost/INBOX", true},
	    {"pop3s://mail.example.org/", true},
	    {"maildir:/var/mail/news", true},
	    {"mbox:/var/mail/news", true},
	    {"imaps:///INBOX", false},
	    {"imaps://ann@mail.example.org/", false},
	    {"maildir:news", false},
	    {"maildir://news/box", false},
	    {"imaps://mail.example.org/News;UID=1?x", false},
	    {"https://example.org/", false},
	    {"", false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct err e = ERR_INIT;
		struct url u;
		bool good = letterbox_url(a, str_of(rows[i].url), &u, &e) == 0;
		is_int(good, rows[i].good, rows[i].url);
		ok(good || e.kind == ERR_CONFIG, "%s", rows[i].url);
	}
	struct err e = ERR_INIT;
	ok(letterbox_done_check(S("mbox:/x"), LETTERS_SEEN, &e) < 0, "mbox");
	ok(letterbox_done_check(S("pop3s://h"), LETTERS_MOVE, &e) < 0, "pop3");
	ok(letterbox_done_check(S("imaps://h"), LETTERS_MOVE, &e) == 0, "imap");
	arena_free(&a);
}

/* ---- files ---- */

static void make_maildir(struct arena *a, const char *name)
{
	static const char *const parts[] = {"new", "cur", "tmp"};
	struct err e;
	for (size_t i = 0; i < 3; i++)
		ok(file_mkdirs(
		       arena_printf(a, "%s/%s/%s", dir, name, parts[i]).p,
		       &e) == 0,
		    "%s", name);
}

static bool there(struct arena *a, const char *path)
{
	return access(arena_printf(a, "%s/%s", dir, path).p, F_OK) == 0;
}

static void maildir(void)
{
	struct arena *a = arena_new();
	struct reader r = {.o = {.timeout = 5, .newest = 2}};
	make_maildir(a, "m");
	r.o.url = arena_printf(a, "maildir:%s/m", dir);
	put_letter(a, "m/new", "1.a.host", "one");
	usleep(20000); /* times of files have no more than ticks */
	put_letter(a, "m/cur", "2.b.host:2,S", "two");
	put_letter(a, "m/cur", "3.c.host:2,ST", "trashed");
	put_letter(a, "m/new", "3.d.host", "three");
	is_read(a, &r, "two three", "the newest two of the first reading");
	settled(&r, "kept");
	put_letter(a, "m/new", "4.e.host", "four");
	is_read(a, &r, "two three four", "clocks may differ: read again");
	ok(there(a, "m/new/3.d.host"), "nothing moved");
	r.o.done = LETTERS_SEEN;
	is_read(a, &r, "two three four", "the same, not committed");
	is_read(a, &r, "two three four", "the same");
	settled(&r, "seen");
	ok(there(a, "m/cur/4.e.host:2,S"), "four is seen");
	ok(there(a, "m/cur/2.b.host:2,S"), "two stays");
	r.o.done = LETTERS_MOVE;
	r.o.move_to = S("Done");
	is_read(a, &r, "", "what may be unsettled is settled first");
	ok(there(a, "m/.Done/cur/3.d.host:2,S"), "three is moved");
	ok(there(a, "m/new/1.a.host"), "one was not wanted");
	usleep(20000);
	ok(rename(arena_printf(a, "%s/m/new/1.a.host", dir).p,
	       arena_printf(a, "%s/m/cur/1.a.host:2,S", dir).p) == 0,
	    "somebody reads it");
	is_read(a, &r, "", "it is not wanted yet");
	put_letter(a, "m/cur", "5.f.host:2,", "five");
	is_read(a, &r, "five", "filed here");
	settled(&r, "moved");
	ok(there(a, "m/.Done/cur/5.f.host:2,S"), "five is moved");
	arena_free(&a);
}

/* Killed between the commit and the settling. */
static void maildir_pending(void)
{
	struct arena *a = arena_new();
	struct reader r = {.o = {.timeout = 5, .done = LETTERS_DELETE}};
	make_maildir(a, "p");
	r.o.url = arena_printf(a, "maildir:%s/p", dir);
	put_letter(a, "p/new", "1.a.host", "one");
	is_read(a, &r, "one", "first");
	r.o.cursor = r.got.cursor;
	put_letter(a, "p/new", "2.b.host", "two");
	is_read(a, &r, "two", "what was committed is deleted, not read again");
	ok(!there(a, "p/new/1.a.host"), "one is gone");
	ok(there(a, "p/new/2.b.host"), "two not yet");
	letterbox_close(&r.box);
	r.o.url = S("maildir:/nonexistent/maildir");
	refused(a, &r, ERR_CONFIG, "/nonexistent/maildir/new");
	arena_free(&a);
}

static void many(void)
{
	struct arena *a = arena_new();
	struct reader r = {.o = {.timeout = 5}};
	size_t total = 0, rounds = 0;
	make_maildir(a, "n");
	r.o.url = arena_printf(a, "maildir:%s/n", dir);
	for (int i = 0; i < 450; i++)
		put_letter(a, "n/new", arena_printf(a, "%d.x", i).p, "x");
	do {
		letterbox_close(&r.box);
		r.got = (struct letters_read){0};
		if (letterbox_read(&r.o, a, &r.got, &r.box, &r.e) < 0)
			break;
		total += r.got.list.n;
		r.o.cursor = r.got.cursor;
	} while (r.got.more && ++rounds < 10);
	is_int((long long)total, 450, "all, each once");
	is_int((long long)rounds, 2, "in three readings");
	letterbox_close(&r.box);
	arena_free(&a);
}

static void mbox(void)
{
	struct arena *a = arena_new();
	struct reader r = {.o = {.timeout = 5}};
	r.o.url = arena_printf(a, "mbox:%s/mbox", dir);
	put(a, "mbox",
	    "From ann@example.org Mon Nov 23 06:00:00 2026\nSubject: one\n\n"
	    ">From here\nFrom there\n\n"
	    "From ann@example.org Mon Nov 23 07:00:00 2026\r\nSubject: two\r\n"
	    "\r\nText\r\n\r\n");
	is_read(a, &r, "one two", "all");
	is_str(r.got.list.v[0].bytes,
	    S("Subject: one\n\nFrom here\nFrom there\n\n"), "unescaped");
	is_int(r.got.list.v[0].arrived, 1795413600, "when");
	settled(&r, "kept");
	is_read(a, &r, "", "nothing new");
	int fd = open(arena_printf(a, "%s/mbox", dir).p, O_WRONLY | O_APPEND);
	struct str more = S("From x\nSubject: three\n\nText\n\n");
	ok(write(fd, more.p, more.n) == (ssize_t)more.n, "appended");
	is_read(a, &r, "three", "what was appended");
	struct flock l = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	ok(fcntl(fd, F_OFD_SETLK, &l) == 0, "locked");
	refused(a, &r, ERR_RETRY, "is locked");
	close(fd);
	put(a, "mbox",
	    "From x\nSubject: other\n\nWritten anew, and longer than "
	    "the file was before, which is about 230 bytes long. "
	    "So its size does not tell, but the bytes that were "
	    "read before do. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\n");
	is_read(a, &r, "other", "another file in its place");
	letterbox_close(&r.box);
	arena_free(&a);
}

/* ---- what was told of, and is asked for once more ---- */

static void tell_of(void *ctx, struct arena *a, struct letters_read *got)
{
	vec_each (&got->list, l)
		l->told = str_find(l->bytes, S("Subject: told")) >= 0;
}

static void tell_of_none(void *ctx, struct arena *a, struct letters_read *got)
{
}

/* "told" waits in the box already, as its first; `more` puts "new" there. */
static void is_read_again(struct arena *a, struct reader *r, const char *kind,
    void (*more)(struct arena *a))
{
	struct str id[2];
	r->o.look = tell_of;
	is_read(a, r, "told", kind);
	id[0] = S("1.nobody");
	id[1] = r->got.list.n ? r->got.list.v[0].id : S("");
	settled(r, kind);
	is_read(a, r, "", "it is not read again");
	settled(r, kind);
	more(a);
	r->o.again = id;
	r->o.n_again = 2;
	r->o.look = tell_of_none;
	is_read(a, r, "told new", "but where it is asked for");
	settled(r, kind);
	r->o.n_again = 0;
	is_read(a, r, "", "and once only");
	settled(r, kind);
}

static void more_in_maildir(struct arena *a)
{
	put_letter(a, "again/new", "2.b.host", "new");
}

static void more_in_mbox(struct arena *a)
{
	int fd =
	    open(arena_printf(a, "%s/again.mbox", dir).p, O_WRONLY | O_APPEND);
	struct str more = S("From x\nSubject: new\n\nText\n\n");
	ok(write(fd, more.p, more.n) == (ssize_t)more.n, "appended");
	close(fd);
}

static void again(void)
{
	struct arena *a = arena_new();
	struct reader r = {.o = {.timeout = 5, .done = LETTERS_DELETE}};
	make_maildir(a, "again");
	put_letter(a, "again/new", "1.a.host", "told");
	r.o.url = arena_printf(a, "maildir:%s/again", dir);
	is_read_again(a, &r, "maildir", more_in_maildir);
	ok(!there(a, "again/new/1.a.host"), "it is done with like the others");
	letterbox_close(&r.box);
	r = (struct reader){.o = {.timeout = 5}};
	put(a, "again.mbox", "From x\nSubject: told\n\nText\n\n");
	r.o.url = arena_printf(a, "mbox:%s/again.mbox", dir);
	is_read_again(a, &r, "mbox", more_in_mbox);
	letterbox_close(&r.box);
	arena_free(&a);
}

/* What is not whole yet waits for the next reading, and a lock for its
 * owner. */
static void half_written(void)
{
	static const char *const pieces[] = {"F", "rom x\nSubj", "ect: two\n",
	    "\n", "Words\n", "\nMore of them.\n", "\n"};
	struct arena *a = arena_new();
	struct reader r = {.o = {.timeout = 5}};
	struct str path = arena_printf(a, "%s/half", dir);
	struct str dot = arena_printf(a, "%s/half.lock", dir);
	const struct timespec old[] = {
	    {.tv_sec = 1700000000}, {.tv_sec = 1700000000}};
	r.o.url = arena_printf(a, "mbox:%s", path.p);
	put(a, "half", "From x\nSubject: one\n\nText\n\n");
	is_read(a, &r, "one", "a whole one");
	settled(&r, "a whole one");
	int fd = open(path.p, O_WRONLY | O_APPEND);
	/* "Words\n\n" looks like an end, so the last two go together */
	for (size_t i = 0; i < 5; i++) {
		struct str s = str_of(pieces[i]);
		ok(write(fd, s.p, s.n) == (ssize_t)s.n, "piece %zu", i);
		is_read(a, &r, "", pieces[i]);
		settled(&r, pieces[i]);
	}
	put(a, "half.lock", "");
	struct str rest = str_cat(a, str_of(pieces[5]), str_of(pieces[6]));
	ok(write(fd, rest.p, rest.n) == (ssize_t)rest.n, "the rest");
	refused(a, &r, ERR_RETRY, "half.lock");
	ok(utimensat(AT_FDCWD, dot.p, old, 0) == 0, "which was forgotten");
	is_read(a, &r, "two", "whole");
	is_str(r.got.list.v[0].bytes,
	    S("Subject: two\n\nWords\n\nMore of them.\n\n"), "all of it");
	settled(&r, "whole");
	ok(flock(fd, LOCK_EX) == 0, "locked");
	refused(a, &r, ERR_RETRY, "is locked");
	ok(flock(fd, LOCK_UN) == 0, "and not");
	rest = S("From x\nSubject: three\n\nText");
	ok(write(fd, rest.p, rest.n) == (ssize_t)rest.n, "without an end");
	is_read(a, &r, "", "which may come");
	settled(&r, "which may come");
	ok(utimensat(AT_FDCWD, path.p, old, 0) == 0, "long ago");
	is_read(a, &r, "three", "and never did");
	close(fd);
	letterbox_close(&r.box);
	arena_free(&a);
}

/* Those that are passed over are told by what they say of themselves. */
static void passed(void)
{
	struct arena *a = arena_new();
	struct reader r = {.o = {.timeout = 5, .max_bytes = 100}};
	struct str big = arena_printf(a,
	    "From x\nSubject: =?utf-8?Q?Gro=C3=9F?=\nMessage-ID: <big@x>\n\n"
	    "%0200d\n\nFrom x\nSubject: small\n\nText\n\n",
	    1);
	r.o.url = arena_printf(a, "mbox:%s/big", dir);
	put(a, "big", big.p);
	is_read(a, &r, "small", "the other is read");
	is_int((long long)r.got.passed, 1, "one is not");
	is_str(r.got.passed_names.v[0],
	    S("at byte 0, \"Groß\" <big@x>, larger than 100 bytes"),
	    "and named");
	letterbox_close(&r.box);
	arena_free(&a);
}

/* ---- servers ---- */

static int port[4]; /* imap, imaps, pop3, pop3s */

static bool start_dovecot(struct arena *a)
{
	FILE *f = popen(
	    arena_printf(a, "sh tests/lib/dovecot.sh start %s/d", dir).p, "r");
	bool good = f && fscanf(f, "%d %d %d %d", &port[0], &port[1], &port[2],
			     &port[3]) == 4;
	return pclose(f) == 0 && good;
}

static struct reader server(struct arena *a, const char *scheme, int p)
{
	return (struct reader){
	    .o = {.url = arena_printf(a, "%s://127.0.0.1:%d/", scheme, p),
		.user = S("ann"),
		.password = S("secret"),
		.ca_file = arena_printf(a, "%s/d/ca.pem", dir),
		.allow_private = true,
		.timeout = 20}};
}

/* Into the user's Maildir, as a delivery does it. */
static void deliver(struct arena *a, const char *folder, const char *subject)
{
	static int n;
	n++;
	struct str name = arena_printf(a, "%d.%d.host", 1700000000 + n, n);
	put_letter(a, "d/mail/tmp", name.p, subject);
	struct str from = arena_printf(a, "%s/d/mail/tmp/%s", dir, name.p);
	struct str to = arena_printf(a, "%s/d/mail/%s/%s", dir, folder, name.p);
	ok(rename(from.p, to.p) == 0, "%s", to.p);
}

static void imap(void)
{
	struct arena *a = arena_new();
	struct reader r = server(a, "imaps", port[1]);
	deliver(a, "new", "one");
	deliver(a, "new", "two");
	r.o.newest = 1;
	is_read(a, &r, "two", "the newest of the first reading");
	settled(&r, "kept");
	is_read(a, &r, "", "nothing new");
	r.o.done = LETTERS_SEEN;
	deliver(a, "new", "three");
	is_read(a, &r, "three", "new");
	is_read(a, &r, "three", "not committed: again");
	ok(r.got.list.v[0].arrived > 1600000000, "when it came");
	settled(&r, "seen");
	is_read(a, &r, "", "not again");
	letterbox_close(&r.box);
	ok(shell(arena_printf(a, "ls %s/d/mail/cur | grep -q ':2,S'", dir).p) ==
		0,
	    "three is seen, and only three");
	r.o.cursor = (struct str){NULL, 0};
	r.o.newest = 0;
	r.o.done = LETTERS_MOVE;
	r.o.move_to = S("D\303\266ne & \"dusted\"");
	is_read(a, &r, "one two three", "all");
	settled(&r, "moved, into a folder that was not there");
	is_read(a, &r, "", "none left");
	struct reader moved = server(a, "imap", port[0]);
	moved.o.url =
	    str_cat(a, moved.o.url, S("D%C3%B6ne%20&%20%22dusted%22"));
	is_read(a, &moved, "one two three", "they are there");
	letterbox_close(&moved.box);
	letterbox_close(&r.box);
	arena_free(&a);
}

static void more_delivered(struct arena *a)
{
	deliver(a, "new", "new");
}

/* By servers, where it is gone then like the others. */
static void served_again(void)
{
	struct arena *a = arena_new();
	static const char *const schemes[] = {"imap", "pop3"};
	for (size_t i = 0; i < 2; i++) {
		struct reader r = server(a, schemes[i], port[2 * i]);
		r.o.done = LETTERS_DELETE;
		deliver(a, "new", "told");
		is_read_again(a, &r, schemes[i], more_delivered);
		r.o.cursor = (struct str){NULL, 0};
		is_read(a, &r, "", "gone");
		letterbox_close(&r.box);
	}
	arena_free(&a);
}

static void imap_pending(void)
{
	struct arena *a = arena_new();
	struct reader r = server(a, "imap", port[0]);
	r.o.done = LETTERS_DELETE;
	deliver(a, "new", "one");
	is_read(a, &r, "one", "first");
	r.o.cursor = r.got.cursor; /* and killed */
	deliver(a, "new", "two");
	is_read(a, &r, "two", "what was committed does not come again");
	settled(&r, "deleted");
	struct reader left = server(a, "imap", port[0]);
	is_read(a, &left, "", "both are gone");
	letterbox_close(&left.box);
	deliver(a, "new", "three");
	ptrdiff_t space =
	    str_chr(str_sub(r.got.cursor, 5, r.got.cursor.n), ' ');
	r.o.cursor = arena_printf(a, "imap 1 %.*s",
	    PRS(str_sub(r.got.cursor, 6 + (size_t)space, r.got.cursor.n)));
	is_read(a, &r, "three", "another UIDVALIDITY: from the start");
	settled(&r, "deleted");
	letterbox_close(&r.box);
	arena_free(&a);
}

static void imap_large(void)
{
	struct arena *a = arena_new();
	struct reader r = server(a, "imap", port[0]);
	char *big = arena_alloc(a, 3000);
	memset(big, 'x', 2999);
	r.o.max_bytes = 2000;
	r.o.done = LETTERS_DELETE;
	deliver(a, "new", "small");
	deliver(a, "new", big);
	deliver(a, "new", "last");
	is_read(a, &r, "small last", "without the large one");
	is_int((long long)r.got.passed, 1, "which is told");
	struct str name = r.got.passed_names.v[0];
	ok(str_find(name, S(", larger than ")) > 0 &&
		str_find(name, S(", \"")) > 0,
	    "%.*s", PRS(name));
	settled(&r, "deleted");
	r.o.max_bytes = 0;
	r.o.cursor = (struct str){NULL, 0};
	is_read(a, &r, big, "the large one is still there");
	settled(&r, "deleted");
	arena_free(&a);
}

static void imap_faults(void)
{
	struct arena *a = arena_new();
	struct reader r = server(a, "imaps", port[1]);
	r.o.allow_private = false;
	refused(a, &r, ERR_REJECT, "not a public address");
	r.o.allow_private = true;
	r.o.password = S("wrong");
	refused(a, &r, ERR_CONFIG, "refuses the login");
	r.o.password = S("secret");
	r.o.ca_file = (struct str){NULL, 0};
	refused(a, &r, ERR_CONFIG, "TLS");
	r = server(a, "imaps", port[1]);
	r.o.url = str_cat(a, r.o.url, S("Nowhere"));
	refused(a, &r, ERR_CONFIG, "folder Nowhere");
	r.o.url = str_cat(a, server(a, "imap", port[0]).o.url, S("a%0d%0ab"));
	refused(a, &r, ERR_CONFIG, "no folder has such a name");
	r.o.url = S("imap://127.0.0.1:1/");
	refused(a, &r, ERR_RETRY, "no connection");
	arena_free(&a);
}

static void pop3(void)
{
	struct arena *a = arena_new();
	struct reader r = server(a, "pop3s", port[3]);
	deliver(a, "new", "one");
	deliver(a, "new", "two");
	r.o.newest = 1;
	is_read(a, &r, "two", "the newest of the first reading");
	settled(&r, "kept");
	deliver(a, "new", "three");
	is_read(a, &r, "three", "new");
	settled(&r, "kept");
	is_read(a, &r, "", "nothing new");
	letterbox_close(&r.box);
	r = server(a, "pop3", port[2]);
	r.o.done = LETTERS_DELETE;
	is_read(a, &r, "one two three", "all");
	settled(&r, "deleted");
	r.o.cursor = (struct str){NULL, 0};
	is_read(a, &r, "", "they are gone");
	deliver(a, "new", "four");
	is_read(a, &r, "four", "new");
	r.o.cursor = r.got.cursor; /* and killed */
	is_read(a, &r, "", "what was committed is deleted");
	r.o.cursor = (struct str){NULL, 0};
	is_read(a, &r, "", "for good");
	letterbox_close(&r.box);
	arena_free(&a);
}

static void pop3_large(void)
{
	struct arena *a = arena_new();
	struct reader r = server(a, "pop3", port[2]);
	char *big = arena_alloc(a, 3000);
	memset(big, 'x', 2999);
	r.o.max_bytes = 2000;
	r.o.done = LETTERS_DELETE;
	deliver(a, "new", big);
	deliver(a, "new", "small");
	is_read(a, &r, "small", "without the large one");
	is_int((long long)r.got.passed, 1, "which is told");
	struct str name = r.got.passed_names.v[0];
	ok(str_find(name, S(", larger than ")) > 0 &&
		str_find(name, S(", \"")) > 0,
	    "%.*s", PRS(name));
	settled(&r, "deleted");
	deliver(a, "new", "last");
	is_read(a, &r, "last", "the next reading");
	settled(&r, "deleted");
	r.o.max_bytes = 0;
	r.o.cursor = (struct str){NULL, 0};
	is_read(a, &r, big, "the large one is still there");
	settled(&r, "deleted");
	letterbox_close(&r.box);
	arena_free(&a);
}

int main(void)
{
	struct arena *a = arena_new();
	if (!mkdtemp(dir))
		return 1;
	chmod(dir, 0755);
	TEST(urls);
	TEST(maildir);
	TEST(maildir_pending);
	TEST(many);
	TEST(mbox);
	TEST(again);
	TEST(half_written);
	TEST(passed);
	if (start_dovecot(a)) {
		TEST(imap);
		TEST(imap_pending);
		TEST(imap_large);
		TEST(imap_faults);
		TEST(pop3);
		TEST(served_again);
		TEST(pop3_large);
	} else {
		fprintf(stderr, "# no Dovecot: its tests are skipped\n");
	}
	int rc = tap_done();
	rc |= shell(arena_printf(
		  a, "sh tests/lib/dovecot.sh stop %s/d; rm -rf %s", dir, dir)
			.p) != 0;
	arena_free(&a);
	return rc;
}
