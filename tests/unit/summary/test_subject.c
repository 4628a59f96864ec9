/* SPDX-License-Identifier: MIT */
/* gazetted: tests of sentences whose subject is left away. */
#include "prose/subject.h"

#include "base/arena.h"
#include "summary/summary.h"
#include "tap.h"

struct row {
	const char *language, *text;
};

/* Is it told first, under a headline that names nobody, where another sentence
 * could be? */
static bool begins(struct arena *a, const struct row *r)
{
	static const char other[] = "Vessa Orlin Kerra 2026 Ann example Bob.";
	struct summary_doc doc = {.language = str_of(r->language),
	    .title = S("nothing about anybody here"),
	    .text = arena_printf(a, "%s\n%s", r->text, other)};
	units chosen = {0};
	summary_choose(
	    a, &doc, 1, &(struct summary_opts){.sentences = 1}, &chosen);
	return str_eq(summary_join(a, &chosen), str_of(r->text));
}

/* Behind a sentence too short to be told: is it told without that? */
static bool stands(struct arena *a, const struct row *r)
{
	struct summary_doc doc = {.language = str_of(r->language),
	    .text = arena_printf(a, "Oho.\n%s", r->text)};
	units chosen = {0};
	summary_choose(
	    a, &doc, 1, &(struct summary_opts){.sentences = 1}, &chosen);
	return str_eq(summary_join(a, &chosen), str_of(r->text));
}

/* Their subject is in them. */
static void told(void)
{
	static const struct row rows[] = {
	    {"es", "Murió el escritor Bob Example a los 88 años en Orlin."},
	    {"es", "Murió a los 88 años en Orlin el escritor Bob Example."},
	    {"es", "Fue detenido ayer por la policía Bob Example en Orlin."},
	    {"es", "Llegaron 300 bomberos a Orlin para apagar el incendio."},
	    {"es", "Ganó el Orlin por tres goles a cero en su estadio."},
	    {"es", "Aumentó el paro en Orlin durante el mes de agosto."},
	    {"es", "Es necesario que el puente de Orlin cierre en mayo."},
	    {"pt", "Morreu o ator Bob Example, aos 79 anos, em Orlin."},
	    {"pt", "Subiu 5% o preço do pão em Orlin desde janeiro."},
	    {"pt", "Museu de Orlin abre as portas ao público em maio."},
	    {"it", "È crollato un ponte di 40 metri sulla statale di Orlin."},
	    {"it", "Ha perso la vita un operaio di 40 anni a Orlin."},
	    {"it", "Si è spento l'attore Bob Example, aveva ottant'anni."},
	    {"es", "No todos los puentes de Orlin cierran en mayo."},
	    {"it", "È salito a 12 il bilancio dei morti nel crollo a Orlin."},
	    {"pt", "Caiu para 6,1 % a taxa de desemprego em Orlin em maio."},
	    {"es", "Cayó a 12 la cifra de heridos en el puente de Orlin."},
	    {"it", "Ha vinto il Orlin per tre reti a zero in trasferta."},
	    {"it", "Ottava vittoria di fila in campionato per la squadra di "
		   "Orlin."},
	    {"ca", "Va morir l'actor Bob Example als 80 anys a Orlin."},
	    {"ro", "A murit actorul Bob Example, la 90 de ani, la Orlin."},
	    {"ro", "Au fost arestate 5 persoane la Orlin pentru fraudă."},
	    {"pl", "Zmarł Bob Example, aktor znany z czterdziestu filmów."},
	    {"pl", "Rozpoczął się remont mostu w Orlinie nad rzeką Kerrą."},
	    {"pl", "Trybunał w Orlinie oddalił skargę na nową ustawę."},
	    {"pl", "Wzrosła liczba chorych na grypę w szpitalu w Orlinie."},
	    {"cs", "Zemřel herec Bob Example, bylo mu osmdesát šest let."},
	    {"cs", "Festival v Orlinu přilákal deset tisíc návštěvníků."},
	    {"el", "Συνελήφθησαν εννέα άτομα στο Ορλίν για απάτη."},
	    {"el", "Πέθανε ο ηθοποιός Πέτρος Ορλίν σε ηλικία 82 ετών."},
	    {"el", "Πέντε γέφυρες στο Ορλίν ήταν ακόμη από ξύλο."},
	    {"ru", "Вокзал в Орлине закроют на ремонт до конца года."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(stands(a, &rows[i]) && begins(a, &rows[i]), true,
		    rows[i].text);
	arena_free(&a);
}

/* It is left away, and a text may yet begin so: what is done stands where the
 * subject could. */
static void left(void)
{
	static const struct row rows[] = {
	    {"es", "Dirigió la empresa de aguas de Orlin hasta el verano."},
	    {"pt", "Comprou a ponte de Orlin durante três meses de obras."},
	    {"it", "Guidava la squadra di Orlin dal gennaio di tre anni fa."},
	    {"pl", "Zginął w wypadku pod Orlinem kierowca autobusu."},
	    {"pl", "Zamknął most w Orlinie na czas remontu torowiska."},
	    {"cs", "Vedl nákup tramvají v Orlinu osm dlouhých let."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		is_int(stands(a, &rows[i]), false, rows[i].text);
		is_int(begins(a, &rows[i]), true, rows[i].text);
	}
	arena_free(&a);
}

/* And no text begins so. */
static void lost(void)
{
	static const struct row rows[] = {
	    {"es", "Nació en Orlin y estudió la carrera de derecho."},
	    {"es", "Fue detenido por el Tribunal Supremo de Orlin en mayo."},
	    {"es", "Propuso cerrar el puente de Orlin durante ocho meses."},
	    {"es", "No quiso hablar del puente de Orlin con la prensa."},
	    {"ca", "Va néixer a Orlin i va estudiar la carrera de dret."},
	    {"pt", "Nasceu em Orlin e comprou quarenta autocarros novos."},
	    {"pt", "Demitiu-se em maio da empresa de transportes de Orlin."},
	    {"it", "Ha chiesto di chiudere il ponte di Orlin fino a maggio."},
	    {"it", "Si è dimesso dopo tre anni alla guida del porto di Orlin."},
	    {"es", "No descarta que el puente de Orlin cierre en mayo."},
	    {"it", "Si è dimesso dopo aver comprato 70 autobus per Orlin."},
	    {"el", "Εργάστηκε στο λιμάνι του Ορλίν 20 χρόνια και πλέον."},
	    {"it", "Nacque a Orlin e studiò legge fino al terzo anno."},
	    {"ro", "A demisionat din funcția de director al portului Orlin."},
	    {"ro", "A cerut ca portul Orlin să fie închis până în mai."},
	    {"pl", "Zrezygnował w maju z budowy mostu koło Orlina."},
	    {"pl", "Kierował budową mostu koło Orlina przez osiem lat."},
	    {"pl", "Chciał, by miasto kupiło od Orlina trzydzieści wagonów."},
	    {"cs", "Rezignoval v květnu na funkci ředitele přístavu Orlin."},
	    {"sk", "Odstúpil v máji z funkcie riaditeľa prístavu Orlin."},
	    {"el", "Παραιτήθηκε από τη θέση του διευθυντή στο Ορλίν."},
	    {"ru", "Родился в семье рабочего из города Орлин и стал врачом."},
	    {"uk", "Народився у сім'ї робітника з міста Орлін і став лікарем."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(stands(a, &rows[i]) || begins(a, &rows[i]), false,
		    rows[i].text);
	arena_free(&a);
}

int main(void)
{
	TEST(told);
	TEST(left);
	TEST(lost);
	return tap_done();
}
