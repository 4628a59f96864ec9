/* SPDX-License-Identifier: MIT */
/* gazetted: letters on what their reader has with the sender. */
/*
 * What is of one reader alone, and what the words say, weighed against what is
 * made for many. All declared here is for the reading of letters only.
 */
#ifndef GZ_FEED_LETTER_DEAL_H
#define GZ_FEED_LETTER_DEAL_H

#include "feed/letter_impl.h"

/* ---- letter_own.c ---- */

struct own_marks {
	VEC(struct str) things; /* what looks like a thing's number */
	bool number;		/* one stands in the subject, too ... */
	bool linked;		/* ... or in a link's address */
	bool time, date, sum;	/* the subject and the text have the same */
	size_t times;		/* different ones of day */
	size_t facts;		/* lines of a label and a number, or the like */
	bool called, full;	/* the reader, by a name, or by all of it */
	bool many;		/* so are many */
};

/* What the lines of a letter, and the URLs of what it links to, have of one
 * reader's. */
void letter_own(const struct asking *q, struct str lines,
    const struct str *urls, size_t n_urls, struct own_marks *out);

/* ---- letter_pass.c ---- */

/* Does the letter hold a password, a PIN or a key in words, "Password: ...",
 * that is its reader's? `listed`: it may be left, or is a list's. */
bool letter_password(const struct asking *q, struct str lines, bool listed,
    const struct own_marks *own);

/* ---- letter_shared.c; texts are in lower case ---- */

/* What stands around byte `at`; and does it say that a code or a password there
 * is everybody's? */
struct str letter_near(struct str low, size_t at);
bool letter_shared(struct str near);

/* The lines of a letter without the sentences on what is surely everybody's. */
struct str letter_unshared(struct arena *a, struct str lines);

/* ---- letter_deal.c ---- */

/* What is known of the letter besides. */
struct letter_frame {
	struct str lines;
	struct str matter; /* ... by letter_matter() */
	bool listed;	   /* it may be left, or is a list's */
	bool list;	   /* it is a list's */
	bool token;	   /* there are few links, one of them with a token */
	bool news;	   /* it has something to read more of ... */
	bool stories;	   /* ... and several links */
	bool post;	   /* many write there, and to all */
	bool numbered;	   /* a link has the number of something */
	bool machine;	   /* that says so wrote it, to one */
	/* Links but for those of the frame: to a page whose name people read,
	 * and to others that tell of nobody. */
	size_t open, plain;
	size_t links; /* all of them */
	bool alone;   /* nobody can leave it, and it is short, to one address */
	bool card;    /* no list's, and hardly more than a link with a key */
	const struct own_marks *own;
};

/* How many sums of money has the text? */
size_t letter_count_amounts(struct str low);

/* Is it on an order, a bill, a parcel, an appointment, or an account of its
 * reader? */
bool letter_deals(const struct asking *q, const struct letter_frame *w);

/* Learns the numbers of what is the reader's: "your order 48291377", in a text
 * of news, too. */
void letter_learn_numbers(struct arena *a, struct reader *r, struct str text);

/* ---- letter_account.c ---- */

/* Does it tell its reader what becomes of their account, and what to do about
 * that? `low`: the lines in lower case; `alarm`: what to do is known, by
 * letter_alarms() or a subject that letter_resets(). And is there one that is
 * theirs, or a login? */
bool letter_account_opened(struct str low);
bool letter_account(struct str subject, const struct letter_frame *w,
    struct str low, bool alarm);

/* ---- letter_deed.c; texts are in lower case ---- */

/* Does the subject of a short letter say, as forums do behind their name, that
 * one wrote to another: "[Boats] [PM] Oars"? By itself it is a press release's:
 * "[PM] Neue Brücke". */
bool letter_private(
    struct str subject, const struct letter_frame *w, struct str low);

/* Is it on what its reader did, or has with the sender, in a letter that calls
 * them and has nothing for all to read? `name`: the first of theirs. */
bool letter_deed(struct arena *a, struct str subject,
    const struct letter_frame *w, struct str low, struct str name);

/* ---- letter_again.c; texts are in lower case ---- */

/* Does a letter begin with what its subject says is the reader's, as theirs? */
bool letter_goes_on(struct arena *a, struct str subject, struct str low);

/* Does its subject speak to one, "Your place is confirmed", "Ann, you are ...",
 * and does it begin by saying that again? */
bool letter_says_again(
    struct arena *a, struct str subject, struct str low, struct str name);

/* Does it, or one of the first sentences, begin with what is "yours"? */
bool letter_is_of_yours(struct arena *a, struct str subject, struct str low);

/* Does a letter begin by saying its subject again, whoever that speaks to? */
bool letter_begins_as(struct arena *a, struct str subject, struct str low);

/* ---- letter_to_one.c; texts are in lower case ---- */

/* Has it what is of one: what has become of it, a thing's name, a sum, or a
 * place that nobody else may see? */
bool letter_has_proof(
    const struct letter_frame *w, struct str subject, struct str low);

/* Is it short, calls its reader, and has of one what no circular has? */
bool letter_to_one(struct arena *a, struct str subject,
    const struct letter_frame *w, struct str low);

/* ---- letter_welcome.c; texts are in lower case ---- */

/* Does it only welcome who has just subscribed, or take leave? */
bool letter_welcome(
    struct str subject, const struct letter_frame *w, struct str low);

/* ---- letter_alone.c ---- */

/* Does a text in lower case speak to somebody, by a pronoun? */
bool letter_speaks(struct str low);

/* Has a letter that is `w->alone` something of one: it speaks to who is called,
 * as `name`; answers; adds up; or shows a code? `low`: the lines in lower case.
 */
bool letter_alone(const struct asking *q, const struct letter_frame *w,
    struct str low, struct str name);

/* ---- letter_bill.c ---- */

/* Has a letter that comes by itself, and calls its reader, a number and a sum?
 * `low`: the lines in lower case. */
bool letter_bill(const struct letter_frame *w, struct str low);

/* ---- letter_deal_words.c: the words of such; all texts are in lower case ----
 */

/* Does the word, which `at` begins with, name what one has with a sender; or
 * the text, in languages that say in it whose that is, or say it not at all? */
bool letter_thing(struct str at, struct str word);
bool letter_own_thing(struct str low);

/* "your", and a text that has it; and "my" */
bool letter_yours(struct str word);
bool letter_says_yours(struct str low);
bool letter_mine(struct str word);

/* "number", which what names a thing follows */
bool letter_counts(struct str word);

/* What a label says of what is behind it: nothing that is meant here, as those
 * of an imprint do; a thing; a thing's number. */
enum letter_label { LABEL_OTHER, LABEL_THING, LABEL_NUMBER };
enum letter_label letter_label(struct str label);

bool letter_names_sum(struct str label);
bool letter_names_end(struct str low); /* "ending in", as a card does */

/* Does the text say what has become of a thing; that an account was entered, or
 * may be again; what to do about that? */
bool letter_states(struct str low);
bool letter_resets(struct str low);
bool letter_alarms(struct str low);

#endif
