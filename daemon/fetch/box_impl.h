/* SPDX-License-Identifier: MIT */
/* gazetted: what the kinds of letterbox share. */
#ifndef GZ_FETCH_BOX_IMPL_H
#define GZ_FETCH_BOX_IMPL_H

#include "base/arena.h"
#include "base/url.h"
#include "fetch/caps.h"
#include "fetch/letterbox.h"

struct dialog;

/* A kind: `read` and `settle` as letterbox_read() and letterbox_settle() say;
 * `settle` is called with b->taken. */
struct box_kind {
	int (*read)(struct letterbox *b, struct arena *a,
	    struct letters_read *out, struct err *e);
	int (*settle)(struct letterbox *b, struct err *e);
	void (*end)(struct letterbox *b); /* says goodbye; or NULL */
};

extern const struct box_kind box_imap, box_pop3, box_maildir, box_mbox;

struct letterbox {
	const struct box_kind *kind;
	const struct letterbox_opts *o;
	struct arena *a; /* lives as long as the box */
	struct url url;
	struct str path;   /* of a file, or the folder's name, UTF-8 */
	struct dialog *d;  /* imap, pop3 */
	size_t max_bytes;  /* of one letter */
	struct str taken;  /* what was read, in the kind's own words */
	unsigned can;	   /* the server's extensions; imap */
	unsigned commands; /* sent; imap */
};

/* The folder of an IMAP URL, UTF-8; and a folder's name as the protocol has it:
 * quoted, in modified UTF-7. Absent where no name can be like that. */
struct str imap_folder(struct arena *a, const struct url *u);
struct str imap_folder_name(struct arena *a, struct str name);

/* Room for one more letter of `n` bytes, as far as it is taken; notes in `out`
 * that there is more where there is none. */
bool box_room(const struct letterbox *b, struct letters_read *out, size_t n);

/* Has all that was read looked at: to be called once a reading, before what is
 * taken is summed up. */
void box_look(
    const struct letterbox *b, struct arena *a, struct letters_read *out);

/* Is the letter of that id to be read once more? */
bool box_again(const struct letterbox *b, struct str id);

/* Is a letter of `n` bytes passed over? */
bool box_passes(const struct letterbox *b, size_t n);

/* Notes a letter that is passed over: "larger than 15728640 bytes" says why,
 * `head` holds its fields, as far as there are any, and `place` tells where it
 * is where they do not tell what it is. */
void box_pass(struct arena *a, struct letters_read *out, struct str head,
    struct str place, struct str why);

/* Of the letters that are passed over, does another want to be named? */
static inline bool box_names(const struct letters_read *out)
{
	return out->passed_names.n < LETTERS_NAMED_MAX;
}

/* "larger than 15728640 bytes" */
struct str box_too_large(struct arena *a, const struct letterbox *b);

/* Puts a letter behind the others. `bytes` lives in the arena. */
void box_add(struct arena *a, struct letters_read *out, struct str id,
    struct str bytes, int64_t arrived);

/* The words of a cursor, which begins with the kind's own `mark` and is parted
 * by spaces, the last one being all that is left: false where it is another
 * kind's or has fewer. */
bool box_cursor(
    struct str cursor, const char *mark, struct str *words, size_t n);

#endif
