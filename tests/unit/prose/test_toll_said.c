/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what a sentence says of the victims that it counts. */
#include "prose/toll_said.h"

#include "tap.h"

/* Wherever it stands, in whatever case. */
static void nobody(void)
{
	static const struct {
		const char *sentence;
		bool want;
	} all[] = {
	    {"Nobody was hurt", true},
	    {"A mill burnt down in Orlin; NO INJURIES", true},
	    {"Niemand wurde bei dem Brand verletzt.", true},
	    {"Verletzt wurde niemand.", true},
	    {"Aucun habitant n'a été blessé.", true},
	    {"Никто из жильцов не пострадал.", true},
	    {"Пострадавших нет.", true},
	    {"无人员伤亡", true},
	    {"Kukaan asukkaista ei loukkaantunut.", true},
	    {"Nobody was there.", false},
	    {"Niemand weiß es.", false},
	    {"Twelve were hurt.", false},
	    {"no", false},
	    {"", false},
	};
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		ok(toll_none(str_of(all[i].sentence)) == all[i].want,
		    all[i].sentence);
}

int main(void)
{
	TEST(nobody);
	return tap_done();
}
