/* SPDX-License-Identifier: MIT */
/* gazetted: numbers that are written as words. */
#include "text/numerals.h"

#include <stdbool.h>
#include <string.h>

/* 2 to 20, 30 to 90 by tens, 100, 1000; forms of one number parted by '/'. */
static const struct {
	struct str language;
	const char *words;
} numerals[] = {
    {S_INIT("en"),
	"two three four five six seven eight nine ten eleven twelve thirteen "
	"fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty "
	"forty fifty sixty seventy eighty ninety hundred thousand"},
    {S_INIT("de"),
	"zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn "
	"vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig "
	"vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend"},
    {S_INIT("fr"),
	"deux trois quatre cinq six sept huit neuf dix onze douze treize "
	"quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente "
	"quarante cinquante soixante septante huitante nonante cent mille"},
    {S_INIT("es"),
	"dos tres cuatro cinco seis siete ocho nueve diez once doce trece "
	"catorce quince dieciséis diecisiete dieciocho diecinueve veinte "
	"treinta cuarenta cincuenta sesenta setenta ochenta noventa "
	"cien/ciento "
	"mil"},
    {S_INIT("it"),
	"due tre quattro cinque sei sette otto nove dieci undici dodici "
	"tredici quattordici quindici sedici diciassette diciotto diciannove "
	"venti trenta quaranta cinquanta sessanta settanta ottanta novanta "
	"cento mille/mila"},
    {S_INIT("pt"),
	"dois/duas três quatro cinco seis sete oito nove dez onze doze treze "
	"quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete "
	"dezoito dezenove/dezanove vinte trinta quarenta cinquenta sessenta "
	"setenta oitenta noventa cem/cento mil"},
    {S_INIT("nl"),
	"twee drie vier vijf zes zeven acht negen tien elf twaalf dertien "
	"veertien vijftien zestien zeventien achttien negentien twintig dertig "
	"veertig vijftig zestig zeventig tachtig negentig honderd duizend"},
    {S_INIT("pl"),
	"dwa/dwie/dwóch/dwoje trzy/trzech/troje cztery/czterech pięć/pięciu "
	"sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu "
	"dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu "
	"trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu "
	"szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu "
	"dziewiętnaście/dziewiętnastu dwadzieścia/dwudziestu "
	"trzydzieści/trzydziestu czterdzieści/czterdziestu "
	"pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu "
	"siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu "
	"dziewięćdziesiąt/dziewięćdziesięciu sto tysiąc/tysiące/tysięcy"},
    {S_INIT("ru"),
	"два/две/двое/двух три/трое/трёх/трех четыре/четверо/четырёх "
	"пять/пятеро/пяти шесть/шестеро/шести семь/семеро/семи восемь/восьми "
	"девять/девяти десять/десяти одиннадцать/одиннадцати "
	"двенадцать/двенадцати тринадцать/тринадцати "
	"четырнадцать/четырнадцати пятнадцать/пятнадцати "
	"шестнадцать/шестнадцати семнадцать/семнадцати "
	"восемнадцать/восемнадцати девятнадцать/девятнадцати двадцать/двадцати "
	"тридцать/тридцати сорок/сорока пятьдесят/пятидесяти "
	"шестьдесят/шестидесяти семьдесят/семидесяти "
	"восемьдесят/восьмидесяти девяносто сто тысяча/тысячи/тысяч"},
};

#define TO_TWENTY 19 /* of the words are of 2 to 20 */
#define TENS	  7  /* and so many of the tens above */
#define LONGEST	  63 /* bytes of a word, and more */

static int value(int at)
{
	if (at < TO_TWENTY)
		return at + 2;
	at -= TO_TWENTY;
	return at < TENS ? 30 + 10 * at : at == TENS ? 100 : 1000;
}

/* A form of a number begins or ends there. */
static bool parted(char c)
{
	return c == ' ' || c == '/' || c == 0;
}

/* Which of the words it is, from 0; -1 for none. */
static int place(const char *words, struct str word)
{
	char key[LONGEST + 1];
	const char *at = words, *end;
	int n = 0;
	if (word.n > LONGEST)
		return -1;
	memcpy(key, word.p, word.n);
	key[word.n] = 0;
	while ((at = strstr(at, key))) {
		end = at + word.n;
		if ((at == words || parted(at[-1])) && parted(*end))
			break;
		at++;
	}
	for (end = words; at && end < at; end++)
		n += *end == ' ';
	return at ? n : -1;
}

int numeral(struct str word, struct str language)
{
	for (size_t i = 0; i < sizeof(numerals) / sizeof(*numerals); i++)
		if (word.n && str_istarts(language, numerals[i].language)) {
			int at = place(numerals[i].words, word);
			return at < 0 ? 0 : value(at);
		}
	return 0;
}
