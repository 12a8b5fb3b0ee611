# Reviewed: no

### La participación del intérprete en una visita. La tarjeta la lee también el intérprete, y
### se dice en voz alta antes de comenzar.

interpretation-title = Intérprete
interpretation-none = No hay ningún intérprete anotado en esta visita.
interpretation-add = Anotar un intérprete
interpretation-add-another = Anotar otro intérprete
interpretation-edit = Cambiar
interpretation-edit-label = Cambiar lo que está anotado sobre { $name }
interpretation-save = Guardar
interpretation-cancel = Dejar como estaba
interpretation-line = { $name } interpreta, { $language }, { $how }
interpretation-line-plain = { $name } interpreta, { $language }

## Los tipos, dentro de una frase

interpretation-how-staff = de nuestro equipo
interpretation-how-contract-onsite = en persona
interpretation-how-phone = por teléfono
interpretation-how-video = por video
interpretation-how-ad-hoc-adult = una persona adulta que la familia conoce
interpretation-how-emergency-minor = un menor de edad, en una emergencia

## Campos

interpretation-interpreter = Nombre o número
interpretation-interpreter-hint = Basta con el número que da el servicio telefónico.
interpretation-kind = Quién interpreta
interpretation-from-language = Idioma de quien lleva el caso
interpretation-to-language = Idioma de la familia
interpretation-dialect = Dialecto
interpretation-mode = Cómo
interpretation-conflict-checked = ¿Se preguntó a la familia si le parece bien este intérprete?
interpretation-confidentiality-agreed = ¿Prometió el intérprete guardar la confidencialidad?
interpretation-pre-session-done = ¿Leyeron juntos la tarjeta antes de la visita?
interpretation-problems = Lo que salió mal
interpretation-debrief = Lo que se dijo después
interpretation-started = Comienza ahora
interpretation-ended = Termina ahora
interpretation-began-at = Comenzó a las { $time }
interpretation-ended-at = Terminó a las { $time }
interpretation-minor-advice = Un menor de edad interpreta solo en una emergencia, y solo hasta que se encuentre un intérprete adulto. Pregunte solo lo que la emergencia exige.

## Quién interpreta, para elegir

interpretation-kind-staff = Alguien de nuestro equipo
interpretation-kind-contract-onsite = Un intérprete contratado, en persona
interpretation-kind-phone = Por teléfono
interpretation-kind-video = Por video
interpretation-kind-ad-hoc-adult = Una persona adulta que la familia conoce
interpretation-kind-emergency-minor = Un menor de edad, solo en una emergencia

## Cómo se interpreta

interpretation-mode-consecutive = Después de cada turno
interpretation-mode-simultaneous = Al mismo tiempo
interpretation-mode-sight = Leyendo un papel en voz alta
interpretation-mode-relay = A través de un tercer idioma

## La tarjeta, que se lee en conjunto antes de la visita

interpretation-card-title = Antes de comenzar
interpretation-card-client = Yo le hablo a la familia y la miro a ella; usted habla tal como ellos hablan: «yo», no «ella dice».
interpretation-card-short = Hablamos por turnos cortos. Por favor, deténganos cuando un turno se alargue demasiado.
interpretation-card-everything = Se interpreta todo lo que se diga, lo diga quien lo diga: sin añadir nada y sin quitar nada.
interpretation-card-unclear = Si algo no está claro, pregúnteme a mí y dígale a la familia que está preguntando.
interpretation-card-no-side-talk = Sin conversaciones aparte. Lo que se dice aquí se queda aquí.
