# Reviewed: no

### La participación del intérprete en una visita. La tarjeta la lee también el intérprete, y
### se dice en voz alta antes de comenzar.

interpreter-title = Intérprete
interpreter-none = No hay ningún intérprete anotado en esta visita.
interpreter-add = Anotar un intérprete
interpreter-add-another = Anotar otro intérprete
interpreter-edit = Cambiar
interpreter-edit-label = Cambiar lo que está anotado sobre { $name }
interpreter-save = Guardar
interpreter-cancel = Dejar como estaba
interpreter-line = { $name } interpreta, { $language }, { $how }
interpreter-line-plain = { $name } interpreta, { $language }

## Los tipos, dentro de una frase

interpreter-how-staff = de nuestro equipo
interpreter-how-contract-onsite = en persona
interpreter-how-phone = por teléfono
interpreter-how-video = por video
interpreter-how-ad-hoc-adult = una persona adulta que la familia conoce
interpreter-how-emergency-minor = un menor de edad, en una emergencia

## Campos

interpreter-interpreter = Nombre o número
interpreter-interpreter-hint = Basta con el número que da el servicio telefónico.
interpreter-kind = Quién interpreta
interpreter-from-language = Idioma de quien lleva el caso
interpreter-to-language = Idioma de la familia
interpreter-dialect = Dialecto
interpreter-mode = Cómo
interpreter-conflict-checked = ¿Se preguntó a la familia si le parece bien este intérprete?
interpreter-confidentiality-agreed = ¿Prometió el intérprete guardar la confidencialidad?
interpreter-pre-session-done = ¿Leyeron juntos la tarjeta antes de la visita?
interpreter-problems = Lo que salió mal
interpreter-debrief = Lo que se dijo después
interpreter-started = Comienza ahora
interpreter-ended = Termina ahora
interpreter-began-at = Comenzó a las { $time }
interpreter-ended-at = Terminó a las { $time }
interpreter-minor-advice = Un menor de edad interpreta solo en una emergencia, y solo hasta que se encuentre un intérprete adulto. Pregunte solo lo que la emergencia exige.

## Quién interpreta, para elegir

interpreter-kind-staff = Alguien de nuestro equipo
interpreter-kind-contract-onsite = Un intérprete contratado, en persona
interpreter-kind-phone = Por teléfono
interpreter-kind-video = Por video
interpreter-kind-ad-hoc-adult = Una persona adulta que la familia conoce
interpreter-kind-emergency-minor = Un menor de edad, solo en una emergencia

## Cómo se interpreta

interpreter-mode-consecutive = Después de cada turno
interpreter-mode-simultaneous = Al mismo tiempo
interpreter-mode-sight = Leyendo un papel en voz alta
interpreter-mode-relay = A través de un tercer idioma

## La tarjeta, que se lee en conjunto antes de la visita

interpreter-card-title = Antes de comenzar
interpreter-card-client = Yo le hablo a la familia y la miro a ella; usted habla tal como ellos hablan: «yo», no «ella dice».
interpreter-card-short = Hablamos por turnos cortos. Por favor, deténganos cuando un turno se alargue demasiado.
interpreter-card-everything = Se interpreta todo lo que se diga, lo diga quien lo diga: sin añadir nada y sin quitar nada.
interpreter-card-unclear = Si algo no está claro, pregúnteme a mí y dígale a la familia que está preguntando.
interpreter-card-no-side-talk = Sin conversaciones aparte. Lo que se dice aquí se queda aquí.
