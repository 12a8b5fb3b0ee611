# Reviewed: no

### La visita guiada en el hogar. Se lee en una cocina, con poca luz, mientras la gente habla.
### Corto y tranquilo; no se exige nada, y lo que falta se dice solo después de la visita.

visit-loading = Abriendo la visita…
visit-back = Volver a la familia
visit-started = comenzó a las { $time }
visit-scheduled = prevista: { $time }
visit-ended = terminó a las { $time }
visit-place-not-said = Visita
visit-begin = Comenzar la visita
visit-begin-explain = No se pregunta nada antes de que esté con la familia. Comience cuando esté en la puerta.

## Lugares

visit-place = Dónde
visit-place-home = Visita en el hogar
visit-place-office = En la oficina
visit-place-phone = Por teléfono
visit-place-video = Por video
visit-place-community = En la comunidad
visit-place-school = En la escuela
visit-place-clinic = En la clínica
visit-place-other = En otro lugar

## En qué punto está una visita

visit-status-scheduled = Prevista
visit-status-under-way = En curso
visit-status-completed = Realizada
visit-status-missed = No se realizó

## Los pasos

visit-steps-label = La visita, paso a paso, en cualquier orden
visit-step-arrive = Antes
visit-step-arrive-hint = quién, dónde, seguro
visit-step-listen = Escuchar
visit-step-listen-hint = primero su historia
visit-step-explain = Explicar
visit-step-explain-hint = lo que hacemos
visit-step-acknowledge = Reconocer
visit-step-acknowledge-hint = igual y distinto
visit-step-recommend = Recomendar
visit-step-recommend-hint = opciones
visit-step-negotiate = Acordar
visit-step-negotiate-hint = quién hace qué
visit-step-wrap-up = Después
visit-step-wrap-up-hint = leérselo
# En español, LEARN no forma una palabra: los números dicen el orden.
visit-letter-listen = 1
visit-letter-explain = 2
visit-letter-acknowledge = 3
visit-letter-recommend = 4
visit-letter-negotiate = 5
visit-step-state-open = todavía no hay nada escrito
visit-step-state-touched = hay algo escrito
visit-on-to = Seguir: { $step }
visit-finish = Terminar la visita

## Preguntas

visit-say = Para decir
visit-say-label = Preguntas para decir en voz alta. Las flechas mueven; no hay que contestar nada.
visit-silence = Todo esto puede quedar sin respuesta. El silencio también es una respuesta.

## Al pie: solo se dice que algo llegó a la agencia cuando ha llegado.

visit-nothing-yet = Todo lo que escribe se guarda enseguida
visit-reached = llegó a la agencia a las { $time }

## Antes

visit-arrive-safety = ¿Es seguro hablar aquí, ahora?
visit-arrive-safety-hint = Fíjese en quién puede oír. Si no es seguro, hable del clima y vuelva otro día.
visit-arrive-unsafe = No es seguro hablar. Deje las preguntas, haga una visita corta y acuerde una manera segura de encontrarse.
visit-arrive-present = Quiénes están
visit-arrive-others = Quién más está
visit-arrive-others-hint = Una vecina, un amigo, alguien de otra agencia.
visit-arrive-languages = Idiomas de la reunión
visit-arrive-advice = Antes de tocar el timbre

## Escuchar

visit-listen-client-words = Con sus palabras
visit-listen-understood = Como lo entendí
visit-listen-concerns = Lo que importa, en el orden de la familia
visit-listen-concern-new = Algo que importa
visit-listen-health = ¿La preocupación es la salud?
visit-listen-health-hint = Las ocho preguntas ayudan a entender una enfermedad tal como la ve la familia.
visit-listen-model-title = Cómo ve la familia la enfermedad
visit-concern-place = Preocupación { $place }
visit-concern-up = Subir: { $what }
visit-concern-down = Bajar: { $what }
visit-concern-remove = Quitar: { $what }
visit-concern-number = Darle un número: { $what }
visit-concern-number-short = Darle un número
visit-concern-moved = { $what } es ahora el número { $place }.
visit-model-name = Su nombre
visit-model-cause = Su causa
visit-model-onset = Por qué comenzó entonces
visit-model-course = Qué hace
visit-model-severity = Qué tan grave, cuánto dura
visit-model-help = La ayuda que se espera
visit-model-troubles = Problemas que trae
visit-model-fear = Lo que más se teme

## Explicar

visit-explain-explained = Lo que se explicó
visit-explain-explained-in = En qué idioma
visit-explain-teach-back = ¿Alguien lo repitió con sus propias palabras?
visit-explain-teach-back-words = Lo que repitieron

## Reconocer

visit-acknowledge-same = Esto lo vemos igual
visit-acknowledge-different = Esto lo vemos distinto
visit-acknowledge-add-same = Añadir algo en común
visit-acknowledge-add-different = Añadir algo distinto
visit-acknowledge-family = Cómo lo ve la familia
visit-acknowledge-worker = Cómo lo veo yo
visit-acknowledge-shared = Lo que vemos igual
visit-acknowledge-missed = Lo que dijeron que me faltó
visit-acknowledge-remove = Quitar la opinión { $place }
visit-acknowledge-empty = Todavía no hay nada anotado.

## Recomendar

visit-recommend-option = Opción { $place }
visit-recommend-what = La opción
visit-recommend-reasons = Su lado bueno y su lado difícil
visit-recommend-fit = Cómo va con las costumbres de la familia
visit-recommend-add = Añadir una opción
visit-recommend-remove = Quitar la opción { $place }
visit-recommend-two = Con dos opciones o más, la familia puede elegir con libertad.
visit-recommend-who-else = Quién más debería opinar

## Acordar

visit-negotiate-agreement = Lo que acordamos
visit-negotiate-refusals = Lo que se rechazó o se aplazó
visit-negotiate-action-steps = Quién hace qué y para cuándo
visit-negotiate-action-steps-empty = Todavía nadie ha prometido nada.
visit-negotiate-what = Qué
visit-negotiate-who = Quién
visit-negotiate-name = Nombre
visit-negotiate-due = Para cuándo
visit-negotiate-add = Añadir el compromiso
visit-negotiate-next-contact = Cuándo volvemos a verlo
visit-negotiate-next-contact-hint = Un día, o con palabras: después de la fiesta, cuando llegue la carta.
visit-action-step-due = para el { $day }
visit-action-step-no-day = sin día acordado
visit-action-step-done = hecho
visit-actor-client = La familia
visit-actor-relative = Un familiar
visit-actor-worker = Quien lleva el caso
visit-actor-partner = Otra agencia

## Después

visit-wrap-up-summary = El resumen, tal como se leyó a la familia
visit-wrap-up-summary-draft = Reunido a partir de lo escrito
visit-wrap-up-read-back = ¿Se leyó a la familia?
visit-wrap-up-late = Escrito después de la visita: por qué
visit-wrap-up-late-hint = Déjelo vacío si se escribió durante la visita o el mismo día.
visit-wrap-up-gaps-title = Todavía abierto
visit-wrap-up-gaps-hint = Nada de esto es un error. Puede que algunas cosas no se pregunten nunca, y está bien así.
visit-wrap-up-gaps-none = No falta nada.
visit-wrap-up-gaps-wait = Lo que queda abierto se muestra cuando la visita ha terminado.
visit-gap-no-client-words = Las palabras de la familia
visit-gap-no-ranking = Lo que importa, en el orden de la familia
visit-gap-no-teach-back = Si alguien lo repitió con sus propias palabras
visit-gap-no-views = Lo que se ve igual o distinto
visit-gap-fewer-than-two-options = Una segunda opción
visit-gap-nobody-does-anything = Quién hace qué
visit-gap-no-next-contact = Cuándo volver a verlo
visit-gap-not-read-back = Leer el resumen a la familia
visit-gap-no-interpreter = Se necesitaba intérprete y no hay ninguno anotado
visit-gap-minor-interpreted = Interpretó un menor de edad. Escriba por qué era una emergencia

## El camino al culturagrama, al pie

visit-to-culturagram = Culturagrama
visit-schedule = Planear una visita
visit-schedule-when = Cuándo
visit-schedule-save = Planear

## Iniciar una visita cuando hay una programada para hoy

visit-start-title = Iniciar visita
visit-start-scheduled = Hay una visita programada para hoy · { $time } · { $place }
visit-start-this = Iniciar la visita programada
visit-start-another = Iniciar otra visita
