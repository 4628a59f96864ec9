/* SPDX-License-Identifier: MIT */
/* gazetted: what the ways of reading a letter share. */
#ifndef GZ_FEED_LETTER_IMPL_H
#define GZ_FEED_LETTER_IMPL_H

#include "base/map.h"
#include "html/tree.h"
#include "mime/parse.h"
#include "model/feed.h"

/* ---- letter_reader.c: whom it was written to ---- */

struct reader {
	VEC(struct str) addresses; /* lower case */
	VEC(struct str) digests;   /* of them, lower-case hex */
	VEC(struct str) names;	   /* as the fields have them, and the first */
	VEC(struct str) told;	   /* those of them that are news, too */
	VEC(struct str) callings;  /* what else may follow a greeting */
	VEC(struct str) keys;	   /* pieces of the URLs that are theirs */
	VEC(struct str) tags;	   /* shorter ones, which whole values may be */
	VEC(struct str) pieces;	   /* of several paths at their hosts */
	VEC(struct str) numbers;   /* of what they have with the sender */
};

/* By the fields that name recipients, and the mailbox's login (or none); adds
 * to what is known. */
void reader_of(struct arena *a, const mime_fields *f, struct str login,
    struct reader *out);

/* One more address that is the reader's, with its name. */
void reader_add(struct arena *a, struct reader *r, const struct mailbox *m);

/* Byte of the address in the text, or -1. */
ptrdiff_t reader_find_address(struct str text, struct str addr);

/* Does the text hold one of the addresses? Characters that nobody sees may
 * stand in it. */
bool reader_in_text(struct arena *a, const struct reader *r, struct str text);

/* ---- letter_key.c: what is theirs in URLs ---- */

/* The pieces of a URL that is the reader's (it unsubscribes, say) which look
 * like an id or a key: other links that have one are theirs too. */
void reader_learn(struct arena *a, struct reader *r, struct str url);

/* Learns a whole value; or only if it looks like an id or a key. */
void reader_learn_tag(struct arena *a, struct reader *r, struct str value);
void reader_learn_id(struct arena *a, struct reader *r, struct str value);

/* The number of an order, or the like, that is theirs; whatever has it is. */
void reader_learn_number(struct arena *a, struct reader *r, struct str number);
bool reader_number_in(const struct reader *r, struct str text);

/* Could a value, or a piece of a path, be a key; and it is one. */
bool reader_may_know(struct str value);
void reader_learn_key(struct arena *a, struct reader *r, struct str piece);

/* Does the text hold one of these pieces; or a long one, where short ones may
 * be the sender's, as in the paths of pictures? */
bool reader_key_in(const struct reader *r, struct str text);
bool reader_long_key_in(const struct reader *r, struct str text);

/* Is a piece of a path, all of it, one of those that are in several? */
bool reader_piece_is(const struct reader *r, struct str piece);

/* Is a parameter's value, all of it, one of these pieces or a shorter one? */
bool reader_tag_is(const struct reader *r, struct str value);

/* Where the piece stands in the text, and not in a longer one; or -1. */
ptrdiff_t reader_find_piece(struct str text, struct str piece);

/* ---- letter_name.c: what they are called ---- */

/* The bytes of "Hi Ann," that the line begins with, or 0: a word that greets,
 * and the reader's name not far behind it. Where it is `first` in the letter,
 * or all of the name, that alone will do: "Ann, you see"; but not where the
 * letter tells of that name, too. */
size_t reader_greeting(const struct reader *r, struct str line, bool first);

/* Does the text name the reader in full: "made for Ann Smith"? */
bool reader_named(const struct reader *r, struct str text);

/* The text without "Ann Smith" where that is called: ", Ann Smith." */
struct str reader_uncalled(
    struct arena *a, const struct reader *r, struct str text);

/* A subject without them, and without the reader's name at its front. */
struct str reader_cut(struct arena *a, const struct reader *r, struct str s);

/* Is a mailbox's name that of a role, and nobody's: "Newsletters"? */
bool reader_is_role(struct str name);

/* Does a text end in a word that says for whom: "made for "? */
bool reader_says_for(struct str front);

/* ---- letter_told.c ---- */

/* Learns the names that the letter tells of: they are not cut but where it
 * greets by them. `own`: URLs that are the reader's. */
void reader_learn_told(struct arena *a, struct reader *r, struct str subject,
    struct html_node *root, const struct map *own);

/* ---- letter_token.c: what tells of them in a URL ---- */

/* Does this piece of a URL carry an address, as it is or in some writing, or a
 * name in one: percent-encoded, turned around, in base64, base32, hex, as a
 * digest? */
bool reader_in_token(struct arena *a, const struct reader *r, struct str s);

/* Is the value of a parameter the reader's name; or, where the parameter says
 * who that is, a word of it, with a number or none? */
bool reader_in_value(
    struct arena *a, const struct reader *r, struct str name, struct str value);

/* Does the text hold an address, or a word that carries one? */
bool reader_in_words(struct arena *a, const struct reader *r, struct str text);

/* ---- letter_words.c: what its words say ---- */

enum letter_words {
	WORDS_OWN = 1 << 0,	/* unsubscribe, preferences, an account */
	WORDS_BROWSER = 1 << 1, /* the letter as a page */
	WORDS_CONFIRM = 1 << 2, /* a subscription */
	WORDS_SECRET = 1 << 3,	/* a login, a code, a password */
	WORDS_SHARE = 1 << 4,	/* on a network, with a friend */
	WORDS_MORE = 1 << 5,	/* "read more", and nothing else */
	WORDS_DEAL = 1 << 6,	/* by no phrase: see letter_deals() */
};
unsigned letter_words(struct arena *a, struct str text);

/* In lower case as the phrases are: with plain apostrophes and spaces, and
 * without what nobody sees. */
struct str letter_lower(struct arena *a, struct str s);

/* ---- letter_talk.c ---- */

/* Does a short text, in whatever words, speak of leaving the letter or of what
 * its reader has set? Only of that: it has no other word, and none for the
 * letter, for who speaks or for a click. Surely: it has one, and few others.
 * All of it: it has no others. */
enum letter_talk { TALK_NOT, TALK_ONLY, TALK_SURE, TALK_ALL };
enum letter_talk letter_talk(struct arena *a, struct str text);

/* Has a sentence a word for leaving, whatever others it has, and is that said
 * to somebody, or on condition: "If this is no longer for you, drop by ..."? */
bool letter_offers_leave(struct arena *a, struct str sentence);

/* ---- letter_list.c: lists of words, which have a space around each ---- */

bool letter_listed(const char *words, struct str word);

/* Of phrases, as "a|b c": does the text have one, or one at the beginning of a
 * word; does it begin with one? */
bool letter_in(struct str low, const char *phrases);
bool letter_holds(struct str low, const char *phrases);
bool letter_starts(struct str low, const char *phrases);

/* Cuts the next word off: letters, digits, and `joint` unless that is 0. False:
 * there is none. */
bool letter_next_word(struct str *rest, char joint, struct str *out);

/* Has the text some of the words, and none that are neither words nor filling?
 * It is in lower case. */
bool letter_only_listed(
    struct str low, char joint, const char *words, const char *filling);

/* Cuts the next sentence off, or the next line, of a text in lower case. */
bool letter_next_sentence(struct str *rest, struct str *out);

/* ---- letter_yes.c ---- */

/* Does the text of a link, in whatever language, agree to something: by a verb,
 * and by hardly more than it, or with a yes, which a headline may begin with,
 * too? */
enum letter_agrees { AGREES_NOT, AGREES_YES, AGREES_VERB, AGREES_MERELY };
enum letter_agrees letter_agrees(struct arena *a, struct str text);

/* ... or does it begin with a no? */
bool letter_declines(struct arena *a, struct str text);

/* Is it a verb that offers have as well; is an account named, in lower case? */
bool letter_activates(struct arena *a, struct str text);
bool letter_account_named(struct str low);

/* ... or is something to be read, seen or heard? */
bool letter_reads(struct arena *a, struct str text);

/* ---- letter_invites.c: how it asks somebody to begin or to stay ----
 */

enum letter_invites {
	INVITES_NEARLY = 1 << 0,
	INVITES_JOINS = 1 << 1,
	INVITES_ACTS = 1 << 2, /* by `button`, the text of its one link */
	INVITES_CLICKS = 1 << 3,
};
unsigned letter_invites(
    struct arena *a, struct str subject, struct str lines, struct str button);

/* ---- letter_link.c: what its links are ---- */

enum link_fate {
	LINK_KEEP,    /* as out_url has it */
	LINK_CUT,     /* the text stays */
	LINK_OWN,     /* the reader's: it goes, text and all */
	LINK_BROWSER, /* the letter as a page; out_url may be absent */
	LINK_SHARE,   /* goes, text and all */
};

struct link_judge {
	struct arena *a;
	const struct reader *r;
	struct map *own; /* URLs that the letter's fields name; or NULL */
	struct map *cut; /* URLs that a sentence offers to leave by; or NULL */
	struct map *keyed;  /* URLs with a key that names nothing; or NULL */
	struct map *owners; /* of hosts: the senders', and of ways out; or NULL
			     */
	bool blind; /* redirects that do not tell are kept as they are */
	bool named; /* the sender's pages have names of words */
};

/* `words` are those of the link's text. `*out_url`, where one is to be kept, is
 * the target without what follows people about. */
enum link_fate letter_link(const struct link_judge *j, struct str href,
    unsigned words, struct str *out_url);

/* Does the link belong to the reader, by its address alone? */
bool letter_link_own(struct arena *a, struct str href);

/* Does the address, behind redirects, end in several words, as an article's
 * does? */
bool letter_names_article(struct arena *a, struct str href);

/* ---- letter_redirect.c ---- */

/* Is it a redirect that does not tell where it leads, made for one reader? */
bool letter_link_blind(struct arena *a, struct str url);

/* Where it leads behind redirects that tell; itself where it is none. */
struct str letter_link_target(struct arena *a, struct str href);

/* ---- letter_ids.c ---- */

/* Learns the ids of readers in a letter's links: by the parameters' names,
 * those that are the same wherever they stand, for what differs names things;
 * and whatever looks drawn and stands in links to several places. */
struct link_ids {
	struct map *values; /* name -> struct str */
	struct map *names;  /* host and name -> struct str */
	struct map *drawn;  /* value, or piece of a path -> struct drawn */
};
void letter_link_ids(struct arena *a, struct link_ids *ids, struct str href);
void letter_learn_ids(
    struct arena *a, struct reader *r, const struct link_ids *ids);

/* ---- letter_given.c ---- */

/* Is the address given to one, who alone has it: a private feed, a seat that
 * was booked? */
bool letter_link_given(struct arena *a, struct str href);

/* ---- letter_drawn.c, letter_query.c ---- */

/* A key in a value of any attribute. */
bool letter_has_secret(struct str value);

/* Is it a picture that only counts, or one with the reader's token? */
bool letter_picture_counts(const struct link_judge *j, struct str src);

/* ---- letter_frame.c ---- */

/* Learns from a letter's links that are the reader's, and adds to `j->own`
 * those that only the place, the sentences around them or a key that names
 * nothing tell; to `j->cut` one that a sentence offers to leave by, and to
 * `j->keyed` those with a key that names nothing, both in a text that may stay
 * without them. `j->owners` has whose hosts are the senders', and gets those
 * that have a way out; `j->named` is told. */
void letter_frame_own(
    struct link_judge *j, struct reader *r, struct html_node *root);

/* Whose host it is: "h.example" of "news.h.example", "h.co.uk"; also that of
 * an address, "news@h.example", "mailto:leave-7@h.example?subject=x". */
struct str letter_owner(struct str host);
struct str letter_owner_of_address(struct arena *a, struct str addr);

/* ---- letter_number.c ---- */

/* Does a text count whom its reader has brought, offer a link for that, or say
 * since when they are a member? */
bool letter_refers(struct arena *a, struct str text);

/* Learns the numbers that the reader has with the sender, from what a letter
 * says before its first item. */
void letter_learn_labelled(
    struct arena *a, struct reader *r, struct html_node *root);

/* The text without accounts at a bank. */
struct str letter_without_accounts(struct arena *a, struct str s);

/* ---- letter_same.c ---- */

/* Links that became one URL by losing what was the reader's. */
struct same_links {
	struct arena *a;
	struct map *of; /* URL -> struct same */
};

/* One that is kept as `url`. */
void letter_same_add(struct same_links *s, struct html_node *link,
    struct str label, struct str href, struct str url);

/* Cuts those that led to several places: which one each led to went with the
 * key. */
void letter_same_cut(const struct same_links *s);

/* Links that were cut go, what is in them stays. */
void letter_unlink(struct html_node *root);

/* ---- letter_said.c ---- */

/* A text with its URLs as links to there would be; what is the reader's goes,
 * with the words that only lead to it. `whole`: an example's stay as they are,
 * but for one to leave by. */
struct str letter_said(const struct link_judge *j, struct str text, bool whole);

/* Cuts the text up to the next URL in it off, and that. */
bool letter_next_url(struct str *rest, struct str *out);

/* What the lines of a letter are about: without URLs, whose numbers are those
 * of pages; `left`, it may be left: without what leads to where that is done.
 */
struct str letter_matter(struct arena *a, struct str lines, bool left);

/* Does a text begin to say why one gets the letter, or ask whether somebody has
 * sent it on; is it a name behind a label? */
bool letter_says_why(struct arena *a, struct str text);
bool letter_says_name(struct arena *a, struct str text);

/* ---- letter_clean.c ---- */

/* Learns the ids in links, before they go. */
void letter_learn(struct arena *a, struct reader *r, struct html_node *root);

/* Takes out of the tree what is the reader's. `*out_page` gets the URL of the
 * letter as a page, where it has one that is nobody's own. */
void letter_clean(
    const struct link_judge *j, struct html_node *root, struct str *out_page);

void letter_set_attr(struct html_node *n, struct str name, struct str value);

/* Does its style say that nobody sees the element? */
bool letter_is_hidden(const struct html_node *n);

/* The words below a node on one line, at most LETTER_TEXT_MAX bytes. */
struct str letter_node_text(struct arena *a, const struct html_node *n);

/* ---- letter_code.c ---- */

enum letter_code {
	CODE_NUMBER = 1 << 0, /* one of six digits or more, anywhere */
	CODE_WORD = 1 << 1,   /* a word for one, anywhere */
	CODE_SHOWN = 1 << 2,  /* what looks like one, alone or called so */
	CODE_SECRET = 1 << 3, /* ... beside words for one to log in with */
	CODE_LOGIN = 1 << 4,  /* a number in a line on logging in */
};
unsigned letter_code(struct arena *a, struct str subject, struct str lines);

/* What can be read of a letter, a line for each that is shown, at most
 * LETTER_LINES_MAX bytes. */
struct str letter_lines(struct arena *a, struct html_node *root);

/* ---- letter_asks.c ---- */

struct asking {
	struct arena *a;
	const mime_fields *f;
	struct str subject;
	struct html_node *root;
};

/* WORDS_CONFIRM or WORDS_SECRET, or both, where a letter asks somebody to
 * confirm or brings a code or a login; WORDS_DEAL where it is on what its
 * reader has with the sender; else 0. `*out_link`: the one that confirms, or
 * absent. `*out_why`, unless 0: in plain words. */
unsigned letter_asks(
    const struct asking *q, struct str *out_link, const char **out_why);

/* ---- letter_headline.c ---- */

/* Does the subject go on, behind a colon or a question, with what is told? */
bool letter_headline(const struct asking *q);

/* Is the link a heading, or in one? */
bool letter_in_heading(const struct html_node *n);

/* ---- letter_sealed.c ---- */

/* Is there nothing that we can read: a cipher, or files alone? Or does it ask
 * to a date, or take one back, which programs read? `root` is what could be
 * read. */
enum letter_seal { SEAL_NONE, SEAL_CIPHER, SEAL_FILES, SEAL_DATE };
enum letter_seal letter_sealed(
    struct arena *a, const struct mime *m, struct html_node *root);

/* Is there anything to be read or seen? */
bool letter_shows(struct arena *a, struct html_node *root);

/* ---- letter_bundle.c: letters in a letter ---- */

struct bundle {
	VEC(struct str) letters; /* messages, as they came; at most `max` */
	bool digest;
	bool more; /* there are others behind them */
};
void letter_bundle(
    struct arena *a, const struct mime *m, size_t max, struct bundle *out);

/* Are they read for themselves, and the letter that brings them is not?
 * `own_lines` is what that says beside them. */
bool letter_bundle_stands(
    const struct bundle *b, bool split, struct str own_lines);

/* The letter's own HTML and theirs. Learns whom they were written to. */
struct str letter_sections(struct arena *a, const struct bundle *b,
    struct str own, struct reader *reader);

/* ---- letter_forward.c ---- */

/* Was another letter forwarded in this one? Then `*subject` becomes that one's,
 * its readers are learned, and what stands before it goes out of the tree. */
bool letter_forwarded(struct arena *a, struct html_node *root, struct reader *r,
    struct str *subject, struct mailbox *out_from);

/* ---- letter_text.c ---- */

/* What is to be read of a message, as HTML. */
struct str letter_body_html(struct arena *a, const struct mime *m);

/* Is it all a "[1]", which leads somewhere? */
bool letter_is_mark(struct str s);

/* ---- letter_foot.c ---- */

/* Does the link belong to the letter's frame: terms, an imprint, a profile on
 * a network, the sender's front page? */
bool letter_link_foot(struct arena *a, struct str label, struct str url);

/* ---- letter_ad.c ---- */

/* Is the text a mark that what follows is paid for; or has a headline one? */
bool letter_ad(struct arena *a, struct str text);
bool letter_ad_headline(struct arena *a, struct str title);

/* ---- letter_split.c ---- */

struct item {
	struct str title, url, image; /* plain text */
	struct str blurb;	      /* HTML; may be absent */
	bool weak; /* by a picture or out of a running text */
	bool ad;
};
typedef VEC(struct item) items;

/* The items that a clean letter links to, in its order, with those between
 * them whose link was cut; without advertisements. */
void letter_split(struct arena *a, struct html_node *root, items *out);

#endif
