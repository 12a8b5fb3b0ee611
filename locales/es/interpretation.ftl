# Reviewed: no

### La participación del intérprete en una visita. La tarjeta la lee también el intérprete, y
### se dice en voz alta antes de comenzar.

interpretation-title = Intérprete
interpretation-none = No se ha agregado un intérprete para esta visita.
interpretation-add = Agregar intérprete
interpretation-add-another = Agregar otro intérprete
interpretation-save = Guardar
interpretation-line = Intérprete: { $name } · { $language } · { $how }
interpretation-line-plain = Intérprete: { $name } · { $language }

## Los tipos, después del nombre

interpretation-how-staff = de nuestro personal
interpretation-how-contract-onsite = en persona
interpretation-how-phone = por teléfono
interpretation-how-video = por video
interpretation-how-ad-hoc-adult = una persona adulta que la familia conoce
interpretation-how-emergency-minor = un menor de edad, en una emergencia

## Campos

interpretation-interpreter = Nombre o número de identificación
interpretation-interpreter-hint = Si usa un servicio telefónico, basta con el número de identificación.
interpretation-kind = Tipo de intérprete
interpretation-from-language = Idioma de quien lleva el caso
interpretation-to-language = Idioma de la familia
interpretation-dialect = Dialecto
interpretation-mode = Cómo interpreta
interpretation-conflict-checked = ¿La familia se siente cómoda con este intérprete?
interpretation-confidentiality-agreed = ¿El intérprete aceptó la confidencialidad?
interpretation-pre-session-done = ¿Se leyó la tarjeta con todos antes de empezar?
interpretation-problems = Problemas
interpretation-debrief = Comentarios al terminar
interpretation-started = La interpretación empezó
interpretation-ended = La interpretación terminó
interpretation-began-at = Inicio: { $time }
interpretation-ended-at = Fin: { $time }
interpretation-minor-advice = Un menor de edad puede interpretar solo en una emergencia y solo hasta que se encuentre un intérprete adulto. Pregunte únicamente lo que exige la emergencia.

## Quién interpreta, para elegir

interpretation-kind-staff = Intérprete de nuestro personal
interpretation-kind-contract-onsite = Intérprete profesional, en persona
interpretation-kind-phone = Intérprete por teléfono
interpretation-kind-video = Intérprete por video
interpretation-kind-ad-hoc-adult = Una persona adulta que la familia conoce
interpretation-kind-emergency-minor = Un menor de edad, solo en una emergencia

## Cómo se interpreta

interpretation-mode-consecutive = Después de que habla cada persona
interpretation-mode-simultaneous = Mientras la persona habla
interpretation-mode-sight = Leyendo un documento en voz alta
interpretation-mode-relay = A través de un tercer idioma

## La tarjeta, que se lee en conjunto antes de la visita

interpretation-card-title = Antes de empezar
interpretation-card-client = Yo le hablo directamente a la familia. Por favor, diga lo que dice cada persona como si usted fuera esa persona: “Me siento mal”, no “Ella se siente mal”.
interpretation-card-short = Hablamos por turnos cortos. Si un turno se alarga demasiado, pídanos que hagamos una pausa.
interpretation-card-everything = Por favor, interprete todo lo que diga cualquier persona que esté aquí. No agregue ni omita nada.
interpretation-card-unclear = Si algo no está claro, pregúnteme, y dígale a la familia que está preguntando.
interpretation-card-no-side-talk = Por favor, sin conversaciones aparte. No cuente a nadie lo que oiga hoy. Yo explicaré qué cosas tengo que comunicar.
