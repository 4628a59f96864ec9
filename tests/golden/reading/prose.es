Puerto Viejo abre una biblioteca nocturna para trabajadores por turnos
Lectores en una larga mesa de la nueva biblioteca de Puerto Viejo.
El ayuntamiento de Puerto Viejo ha abierto una biblioteca iluminada toda la noche para que enfermeras, panaderos y estibadores puedan leer después de un turno tardío, informó la ciudad el 4 de marzo.
Su directora, Clara Benn, dijo que nadie que trabaje mientras otros duermen debería quedar fuera de la sala de lectura. La primera semana llegaron 412 visitantes.
Los ingenieros dudaban de que el viejo granero pudiera sostener las estanterías. Un estudio demostró que sí, y los suelos se reforzaron por 1,2 millones de euros.
Los sindicatos celebraron el plan, pero pidieron autobuses después de la medianoche, porque el último tranvía sale del muelle a las 23:40.
