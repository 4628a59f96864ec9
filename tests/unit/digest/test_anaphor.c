/* SPDX-License-Identifier: MIT */
/* gazetted: tests of sentences whose point is in one before. */
#include "digest/anaphor.h"

#include "base/arena.h"
#include "digest/summary.h"
#include "tap.h"

struct row {
	const char *language, *text;
};

/* Behind a sentence too short to be told: is this one told without it? */
static bool stands(struct arena *a, const struct row *r)
{
	struct summary_doc doc = {.language = str_of(r->language),
	    .text = arena_printf(a, "Oho.\n%s", r->text)};
	units chosen = {0};
	summary_choose(
	    a, &doc, 1, &(struct summary_opts){.sentences = 1}, &chosen);
	return str_eq(summary_join(a, &chosen), str_of(r->text));
}

static void each(const struct row *rows, size_t n, bool want)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++)
		is_int(stands(a, &rows[i]), want, rows[i].text);
	arena_free(&a);
}

/* Where a language has its subject behind the verb, or leaves it away. */
static void subject_behind(void)
{
	static const struct row rows[] = {
	    {"it", "Sono arrivati 300 migranti nella notte a Orlin."},
	    {"it", "Sono stati trovati morti due alpinisti sul monte Kerra."},
	    {"it", "È stata aperta un'inchiesta dalla procura di Orlin."},
	    {"es", "Han sido detenidos tres hombres en Orlin por estafa."},
	    {"es", "Fueron rescatados 120 migrantes al sur de la isla."},
	    {"pt", "Foram detidas cinco pessoas em Orlin por burla."},
	    {"pl", "Został zatrzymany 45-letni mieszkaniec Orlina."},
	};
	each(rows, sizeof(rows) / sizeof(*rows), true);
}

static void no_subject(void)
{
	static const struct row rows[] = {
	    {"it", "Sono stati trovati dalla polizia in una casa di Orlin."},
	    {"it", "Sono arrivati in tre giorni dalla costa su sei barche."},
	    {"it", "È stato fermato dopo un lungo inseguimento a Orlin."},
	    {"es", "Fue detenido en el aeropuerto de Orlin el lunes."},
	    {"es", "Fueron liberados dos días después en la frontera."},
	    {"es", "Será enterrado el 3 de marzo en su pueblo de Vessa."},
	    {"es", "Ha anunciado que la empresa recurrirá en mayo."},
	    {"pt", "Foi detido pela polícia na noite de sábado em Orlin."},
	    {"pl", "Został skazany na dwa lata więzienia przez sąd."},
	};
	each(rows, sizeof(rows) / sizeof(*rows), false);
}

/* An opening that takes up what was said, and the same with what it is of. */
static void openings_of(void)
{
	static const struct row rows[] = {
	    {"en", "As a result of the strike all the ferries stay in port."},
	    {"en", "Those who lost their homes in Orlin will be paid in May."},
	    {"de", "Als Folge des Streiks fallen in Orlin alle Fähren aus."},
	    {"fr", "En réponse aux critiques, le maire renonce à la taxe."},
	    {"fr", "Ce week-end, la fête attire deux mille visiteurs."},
	    {"es", "Como consecuencia de la sequía sube el precio del pan."},
	    {"it", "In seguito alla frana la statale resta chiusa a Orlin."},
	    {"pt", "Em consequência do acidente, a ponte está fechada."},
	    {"sv", "Som svar på kritiken drar rådet tillbaka förslaget."},
	    {"pl", "W odpowiedzi na atak szpital wyłączył komputery."},
	    {"ru", "В результате аварии под Орлином погибли три человека."},
	    {"ru", "В результате ракетного удара по Орлину погибли пятеро."},
	    {"ru", "В ответ на санкции завод в Орлине встал на месяц."},
	    {"ru", "При пожаре в Орлине погибли двое рабочих завода."},
	    {"uk", "У відповідь на обстріл Орлин закликав партнерів діяти."},
	};
	each(rows, sizeof(rows) / sizeof(*rows), true);
}

static void openings(void)
{
	static const struct row rows[] = {
	    {"en", "As a result of this all the ferries stay in port."},
	    {"en", "Those were the last words of the pilot on the radio."},
	    {"de", "Als Folge fallen in Orlin bis Freitag alle Fähren aus."},
	    {"de", "Deswegen bleiben die Schulen in Orlin geschlossen."},
	    {"fr", "En réponse à cela, le maire renonce à la taxe."},
	    {"fr", "Celui-ci promet un remboursement aux abonnés d'Orlin."},
	    {"fr", "À la suite de cela, 40 personnes ont été relogées."},
	    {"es", "Como consecuencia de ello sube el precio del pan."},
	    {"it", "In seguito la statale di Orlin è stata riaperta."},
	    {"pt", "Em consequência, a ponte de Orlin está fechada."},
	    {"sv", "Till följd av detta stängs vägen vid Orlin i maj."},
	    {"da", "Som følge heraf er færgen til Orlin aflyst i dag."},
	    {"pl", "W odpowiedzi na to szpital wyłączył komputery."},
	    {"pl", "W wyniku tego zginęły dwie osoby z miasta Orlin."},
	    {"cs", "V reakci na to starosta města Orlin odstoupil."},
	    {"hu", "Emiatt három járat kimaradt az orlini repülőtéren."},
	    {"ro", "În urma acestuia, patru persoane au fost rănite."},
	    {"ru", "В результате трое погибли, ещё пять человек ранены."},
	    {"ru", "В ответ на это завод в Орлине встал на месяц."},
	    {"ru", "Из-за этого отменили 40 рейсов из города Орлин."},
	};
	each(rows, sizeof(rows) / sizeof(*rows), false);
}

int main(void)
{
	TEST(subject_behind);
	TEST(no_subject);
	TEST(openings_of);
	TEST(openings);
	return tap_done();
}
