/* SPDX-License-Identifier: MIT */
/* gazetted: codes and passwords that are for everybody who reads a letter. */
/*
 * "Meeting ID: 882 1177 3321, passcode: 551902": whoever may come gets it, as
 * they do the key of the guests' network, the number to dial for a call with
 * investors, or the user "demo". What says so stands in the line before or in
 * the same one.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "feed/caps.h"
#include "feed/letter_deal.h"

#define BEFORE_MAX 120 /* bytes */
#define BEHIND_MAX 40
#define CELL_MAX   40 /* of a cell, or a line of a form ... */
#define CELLS_MAX  4  /* ... of which so many belong together */

static const char places[] =
    "meeting id|meeting-id|meeting number|webinar id|webinar-id|conference id"
    "|conference-id|dial-in|dial in|dial:|conference "
    "call|einwahl|besprechungs-id"
    "|konferenz-id|sitzungs-id|id de réunion|id de la réunion|numéro d'appel"
    "|id de reunión|id de la reunión|id riunione|id della riunione"
    "|id da reunião|id reunião|vergader-id|vergaderings-id|mötes-id|møde-id"
    "|mødets id|møte-id|kokoustunnus|kokouksen tunnus|id spotkania"
    "|identyfikator spotkania|id schůzky|id stretnutia|értekezlet-azonosító"
    "|id-ul întâlnirii|id întâlnire|toplantı kimliği|toplantı id"
    "|идентификатор конференции|идентификатор собрания|id конференции"
    "|ідентифікатор конференції|αναγνωριστικό σύσκεψης|ミーティングid"
    "|会议号|会议id|会议 id|會議 id|會議號|회의 id|معرف الاجتماع|מזהה פגישה"
    "|wifi|wi-fi|wlan|w-lan|ssid|wireless|guest access|guest network"
    "|guest password|guest login|for guests|as a guest|as guest|als gast"
    "|gastzugang|gäste-|gästezugang|für gäste|pour les invités|réseau invité"
    "|para invitados|per gli ospiti|para convidados|voor gasten|för gäster"
    "|для гостей|ゲスト用|访客"
    "|for everybody|for everyone|for all subscribers|für alle|pour tous"
    "|para todos|per tutti|voor iedereen|для всех|для всіх";

/* ... which one may have an account with, too. */
static const char senders[] =
    "zoom|webex|jitsi|microsoft teams|teams meeting|teams-|demo|try it"
    "|screener|press kit|press images|pressebilder";

/* Of users that are nobody's. */
static const char labels[] = "user|login|benutzer|identifiant|utilisateur"
			     "|usuario|usuário|utente|gebruiker|логин|用户名"
			     "|ユーザー";
static const char nobody[] =
    " root admin administrator demo guest gast gäste invité invitado ospite"
    " test tester user public press presse pi ubuntu ";

struct str letter_near(struct str low, size_t at)
{
	return str_sub(
	    low, at > BEFORE_MAX ? at - BEFORE_MAX : 0, at + BEHIND_MAX);
}

/* "Username: root" */
static bool names_nobody(struct str low)
{
	struct str word;
	bool label = false;
	while (letter_next_word(&low, 0, &word)) {
		if (label && letter_listed(nobody, word))
			return true;
		label = letter_starts(word, labels) ||
			(label && str_eq(word, S("name")));
	}
	return false;
}

bool letter_shared(struct str near)
{
	return letter_in(near, places) || letter_in(near, senders) ||
	       names_nobody(near);
}

struct str letter_unshared(struct arena *a, struct str lines)
{
	struct buf b = buf_init(LETTER_LINES_MAX + 1);
	struct str one;
	int cells = 0; /* that may go with what was named */
	while (letter_next_sentence(&lines, &one)) {
		struct str low = letter_lower(a, one);
		bool named = letter_in(low, places);
		cells = named		     ? CELLS_MAX
			: one.n <= CELL_MAX  ? cells - (cells > 0)
			: cells == CELLS_MAX ? 1
					     : 0;
		if ((named || cells) && !letter_says_yours(low))
			continue;
		buf_adds(&b, one);
		buf_addc(&b, '\n');
	}
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s.p ? s : S("");
}
