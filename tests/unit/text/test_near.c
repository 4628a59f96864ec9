/* SPDX-License-Identifier: MIT */
/* gazetted: tests of dates that only now can tell. */
#include "text/near.h"

#include "base/arena.h"
#include "base/clock.h"
#include "tap.h"
#include "text/date.h"

struct row {
	const char *language, *in, *want; /* NULL: none */
};

static void check(const struct row *rows, size_t n)
{
	struct arena *a = arena_new();
	int64_t now = 0;
	date_parse(S("2026-11-30T09:00:00Z"), &now);
	for (size_t i = 0; i < n; i++) {
		int64_t t = INSTANT_NONE;
		bool got = near_read(
		    str_of(rows[i].in), str_of(rows[i].language), now, &t);
		is_str(got ? instant_iso(a, t) : S("none"),
		    str_of(rows[i].want ? rows[i].want : "none"), rows[i].in);
	}
	arena_free(&a);
}
#define CHECK(rows) check((rows), sizeof(rows) / sizeof(*(rows)))

static void days(void)
{
	static const struct row rows[] = {
	    {"en", "12 Nov", "2026-11-12T00:00:00Z"},
	    {"en", "Fri, Nov 27", "2026-11-27T00:00:00Z"},
	    {"en", "December 24", "2025-12-24T00:00:00Z"},
	    {"en", "1 December", "2026-12-01T00:00:00Z"}, /* in Sydney */
	    {"en", "2 December", "2025-12-02T00:00:00Z"},
	    {"en", "29 February", "2024-02-29T00:00:00Z"},
	    {"en", "12 Nov at 14:05", "2026-11-12T14:05:00Z"},
	    {"de", "27. November, 14.05 Uhr", "2026-11-27T14:05:00Z"},
	    {"de", "28.11.", "2026-11-28T00:00:00Z"},
	    {"cs", "28. 11.", "2026-11-28T00:00:00Z"},
	    {"fr", "le 14 novembre", "2026-11-14T00:00:00Z"},
	    {"es", "3 de enero", "2026-01-03T00:00:00Z"},
	    {"ru", "14 ноября, 10:30", "2026-11-14T10:30:00Z"},
	    {"ja", "11月27日", "2026-11-27T00:00:00Z"},
	    {"ja", "11月27日(金) 14時05分", "2026-11-27T14:05:00Z"},
	    {"zh", "11-25", "2026-11-25T00:00:00Z"},
	    {"zh-CN", "11-25 14:05", "2026-11-25T14:05:00Z"},
	    {"ar", "٢٦ نوفمبر", "2026-11-26T00:00:00Z"},
	    {"", "12 Nov", "2026-11-12T00:00:00Z"},
	    {"en", "12 Nov 2026", NULL},
	    {"en", "November", NULL},
	    {"en", "November 2026", NULL},
	    {"en", "11-25", NULL},
	    {"en", "3.11", NULL},
	    {"en", "11/12", NULL},
	    {"en", "Set 2", NULL},
	    {"en", "Top 40 Mayors", NULL},
	    {"en", "Route 9 Mars", NULL},
	    {"en", "7 Mayors", NULL},
	    {"ko", "11. 25.", NULL},
	    {"en", "1.2.", NULL}, /* a chapter */
	    {"de", "v12.11.", NULL},
	    {"de", "bis 31.12.", NULL},
	    {"en", "by 12 Nov", NULL},
	    {"en", "RIP 12 Nov", NULL},
	    {"fr", "le 3 mars", "2026-03-03T00:00:00Z"},
	    {"es", "sab 28 nov", "2026-11-28T00:00:00Z"},
	    {"pl", "pt., 27 lis", "2026-11-27T00:00:00Z"},
	    {"ca", "dg. 29 nov.", "2026-11-29T00:00:00Z"},
	    {"de", "Fr 27.11.", "2026-11-27T00:00:00Z"},
	    {"nl", "12 mrt", "2026-03-12T00:00:00Z"},
	    {"hr", "12. listopada", "2026-10-12T00:00:00Z"},
	    {"pl", "12 listopada", "2026-11-12T00:00:00Z"},
	    {"cs", "12. listopadu", "2026-11-12T00:00:00Z"},
	    {"en", "31 November", NULL},
	    {"en", "Nov 12 - Nov 14", NULL},
	    {"en", "", NULL},
	    {"en", "12", NULL},
	};
	CHECK(rows);
}

static void ago(void)
{
	static const struct row rows[] = {
	    {"en", "3 hours ago", "2026-11-30T06:00:00Z"},
	    {"en", "an hour ago", "2026-11-30T08:00:00Z"},
	    {"en", "5m ago", "2026-11-30T08:55:00Z"},
	    {"en", "2 mo ago", "2026-10-01T09:00:00Z"},
	    {"en", "1 hour, 20 minutes ago", "2026-11-30T07:40:00Z"},
	    {"de-AT", "Vor einer Stunde", "2026-11-30T08:00:00Z"},
	    {"de", "vor 2 Tagen", "2026-11-28T09:00:00Z"},
	    {"nl", "3 uur geleden", "2026-11-30T06:00:00Z"},
	    {"sv", "för 3 timmar sedan", "2026-11-30T06:00:00Z"},
	    {"nb", "for 2 døgn siden", "2026-11-28T09:00:00Z"},
	    {"fr", "il y a 20 min", "2026-11-30T08:40:00Z"},
	    {"es", "Hace 2 días", "2026-11-28T09:00:00Z"},
	    {"pt", "há 3 horas", "2026-11-30T06:00:00Z"},
	    {"pt-BR", "3 horas atrás", "2026-11-30T06:00:00Z"},
	    {"it", "un'ora fa", "2026-11-30T08:00:00Z"},
	    {"ro", "acum 2 zile", "2026-11-28T09:00:00Z"},
	    {"pl", "2 godziny temu", "2026-11-30T07:00:00Z"},
	    {"cs", "před 5 minutami", "2026-11-30T08:55:00Z"},
	    {"ru", "3 часа назад", "2026-11-30T06:00:00Z"},
	    {"ru", "час назад", "2026-11-30T08:00:00Z"},
	    {"uk", "3 години тому", "2026-11-30T06:00:00Z"},
	    {"hr", "prije 2 dana", "2026-11-28T09:00:00Z"},
	    {"hu", "3 órája", "2026-11-30T06:00:00Z"},
	    {"fi", "3 tuntia sitten", "2026-11-30T06:00:00Z"},
	    {"tr", "3 saat önce", "2026-11-30T06:00:00Z"},
	    {"el", "πριν από 3 ώρες", "2026-11-30T06:00:00Z"},
	    {"ar", "منذ ٣ ساعات", "2026-11-30T06:00:00Z"},
	    {"ar", "منذ ساعتين", "2026-11-30T07:00:00Z"},
	    {"he", "לפני יומיים", "2026-11-28T09:00:00Z"},
	    {"fa", "۳ ساعت پیش", "2026-11-30T06:00:00Z"},
	    {"hi", "3 घंटे पहले", "2026-11-30T06:00:00Z"},
	    {"id", "3 jam yang lalu", "2026-11-30T06:00:00Z"},
	    {"vi", "3 giờ trước", "2026-11-30T06:00:00Z"},
	    {"th", "3 ชั่วโมงที่แล้ว", "2026-11-30T06:00:00Z"},
	    {"ja", "3時間前", "2026-11-30T06:00:00Z"},
	    {"zh", "20分钟前", "2026-11-30T08:40:00Z"},
	    {"zh-TW", "3小時前", "2026-11-30T06:00:00Z"},
	    {"ko", "3시간 전", "2026-11-30T06:00:00Z"},
	    {"", "3 часа назад", "2026-11-30T06:00:00Z"},
	    {"en", "yesterday", "2026-11-29T00:00:00Z"},
	    {"en", "Yesterday at 22:10", "2026-11-29T22:10:00Z"},
	    {"fr", "hier à 18h30", "2026-11-29T18:30:00Z"},
	    {"sv", "I går kl. 21.15", "2026-11-29T21:15:00Z"},
	    {"ru", "Вчера, 14:05", "2026-11-29T14:05:00Z"},
	    {"zh", "昨天 14:05", "2026-11-29T14:05:00Z"},
	    {"en", "about 3 hours ago", "2026-11-30T06:00:00Z"},
	    {"en", "about an hour ago", "2026-11-30T08:00:00Z"},
	    {"en", "less than a minute ago", "2026-11-30T08:59:00Z"},
	    {"ro", "acum 20 de minute", "2026-11-30T08:40:00Z"},
	    {"pl", "tydzień temu", "2026-11-23T09:00:00Z"},
	    {"sk", "pred dňom", "2026-11-29T09:00:00Z"},
	    {"nb", "for en time siden", "2026-11-30T08:00:00Z"},
	    {"fr", "hier", "2026-11-29T00:00:00Z"},
	    {"", "hier", NULL}, /* "here" */
	    {"", "ma", NULL},
	    {"", "hier 14:05", "2026-11-29T14:05:00Z"},
	    {"", "вчера", "2026-11-29T00:00:00Z"},
	    {"en", "over and over", NULL},
	    {"en", "3 hours", NULL},
	    {"en", "ago", NULL},
	    {"en", "years ago", NULL},
	    {"en", "3 hours ago today", NULL},
	    {"en", "3 houses ago", NULL},
	    {"en", "yesterdays", NULL},
	    {"en", "Yesterday the bridge fell", NULL},
	    {"en", "99999 hours ago", NULL},
	    {"en", "ma", NULL},
	    {"de", "vor Ort", NULL},
	    {"fr", "il y a urgence", NULL},
	    {"ja", "前", NULL},
	    {"zh", "日前", NULL},
	};
	CHECK(rows);
}

int main(void)
{
	TEST(days);
	TEST(ago);
	return tap_done();
}
