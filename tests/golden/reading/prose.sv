Hamnstaden öppnar nattbibliotek för skiftarbetare
Läsare vid ett långbord i det nya biblioteket.
Kommunen har öppnat ett bibliotek som är upplyst hela natten, så att sjuksköterskor och bagare kan läsa efter ett sent skift.
Chefen sade att ingen som arbetar medan andra sover ska stängas ute från läsesalen, och att många kom den första veckan.
