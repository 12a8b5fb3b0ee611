# Reviewed: no

### La visita guiada en el hogar. Se lee en una cocina, con poca luz, mientras la gente habla.
### Corto y tranquilo; no se exige nada, y lo que falta se dice solo después de la visita.

visit-loading = Abriendo la visita…
visit-back = Volver a la familia
visit-started = Inicio: { $time }
visit-scheduled = Programada: { $time }
visit-ended = Fin: { $time }
visit-place-not-said = Visita
visit-start = Iniciar visita
visit-start-explain = No hace falta llenar nada antes. Inicie la visita cuando esté en la puerta.

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

visit-status-scheduled = Programada
visit-status-under-way = En curso
visit-status-completed = Realizada
visit-status-missed = No se realizó

## Los pasos

visit-steps-label = Pasos de la visita, en cualquier orden
visit-step-arrive = Llegada
visit-step-arrive-hint = quién, dónde, seguridad
visit-step-listen = Escuchar
visit-step-listen-hint = primero su historia
visit-step-explain = Explicar
visit-step-explain-hint = lo que hacemos
visit-step-acknowledge = Reconocer
visit-step-acknowledge-hint = igual y distinto
visit-step-recommend = Recomendar
visit-step-recommend-hint = opciones
visit-step-negotiate = Acordar
visit-step-negotiate-hint = próximos pasos
visit-step-wrap-up = Despedida
visit-step-wrap-up-hint = leer el resumen
# En español, LEARN no forma una palabra: los números dicen el orden.
visit-letter-listen = 1
visit-letter-explain = 2
visit-letter-acknowledge = 3
visit-letter-recommend = 4
visit-letter-negotiate = 5
visit-step-state-open = vacío
visit-step-state-touched = tiene notas
visit-on-to = Continuar: { $step }
visit-finish = Terminar visita

## Preguntas

visit-say = Preguntas para hacer
visit-say-label = Preguntas para hacer. Use las flechas para moverse. Puede saltarse cualquier pregunta.
visit-silence = La familia puede saltarse cualquier pregunta. El silencio también es una respuesta.

## Al pie: solo se dice que algo llegó a la agencia cuando ha llegado.

visit-nothing-yet = Todo lo que escribe se guarda enseguida
visit-reached = Recibido por la agencia · { $time }

## Llegada

visit-arrive-safety = ¿Es seguro hablar aquí, ahora?
visit-arrive-safety-hint = Fíjese en quién puede oír. Si no es seguro, hable de algo neutral y vuelva en otro momento.
visit-arrive-unsafe = No es seguro hablar. Deje las preguntas, haga una visita corta y acuerde una manera segura de encontrarse.
visit-arrive-present = Familiares presentes
visit-arrive-others = Otras personas presentes
visit-arrive-others-hint = Una vecina, un amigo o alguien de otra agencia.
visit-arrive-languages = Idiomas de esta visita

## Escuchar

visit-listen-client-words = En palabras de la familia
visit-listen-understood = Según quien lleva el caso
visit-listen-concerns = Preocupaciones, primero la más importante
visit-listen-concern-new = Agregar una preocupación
visit-listen-health = ¿La salud es la preocupación principal?
visit-listen-health-hint = Ocho preguntas ayudan a entender una enfermedad tal como la ve la familia.
visit-listen-model-title = Cómo ve la familia la enfermedad
visit-concern-place = Preocupación { $place }
visit-concern-up = Subir: { $what }
visit-concern-down = Bajar: { $what }
visit-concern-delete = Eliminar: { $what }
visit-concern-add-need = Agregar como necesidad: { $what }
visit-concern-add-need-short = Agregar como necesidad
visit-concern-moved = { $what } es ahora el número { $place }.
visit-model-name = Cómo lo llaman
visit-model-cause = Qué creen que lo causó
visit-model-onset = Por qué empezó en ese momento
visit-model-course = Qué les hace
visit-model-severity = Qué tan grave es y cuánto puede durar
visit-model-help = La ayuda que esperan
visit-model-troubles = Problemas que ha causado
visit-model-fear = Qué es lo que más temen

## Explicar

visit-explain-explained = Lo que se explicó
visit-explain-explained-in = Idioma de la explicación
visit-explain-teach-back = ¿Alguien lo repitió con sus propias palabras?
visit-explain-teach-back-words = Lo que dijeron

## Reconocer

visit-acknowledge-same = Esto lo vemos igual
visit-acknowledge-different = Esto lo vemos distinto
visit-acknowledge-add-same = Agregar una opinión compartida
visit-acknowledge-add-different = Agregar una opinión distinta
visit-acknowledge-family = Cómo lo ve la familia
visit-acknowledge-worker = Cómo lo ve quien lleva el caso
visit-acknowledge-shared = Lo que pensamos todos
visit-acknowledge-missed = Lo que faltó
visit-acknowledge-empty = Todavía no se ha agregado nada.

## Recomendar

visit-recommend-option = Opción { $place }
visit-recommend-what = Opción
visit-recommend-reasons = Ventajas y desventajas
visit-recommend-fit = Cómo se adapta a la familia
visit-recommend-add = Agregar opción
visit-recommend-two = Ofrezca al menos dos opciones, para que la familia pueda elegir de verdad.
visit-recommend-who-else = Quién más debería participar en esta decisión

## Acordar

visit-negotiate-agreement = Acuerdo
visit-negotiate-refusals = Lo que la familia no aceptó o quiere decidir después
visit-negotiate-action-steps = Próximos pasos
visit-negotiate-next-contact = Próximo contacto
visit-negotiate-next-contact-hint = Una fecha, o palabras como: después de la fiesta, cuando llegue la carta.
visit-action-step-due = Fecha límite: { $day }
visit-actor-client = La familia
visit-actor-relative = Un familiar
visit-actor-worker = Quien lleva el caso
visit-actor-partner = Una agencia colaboradora

## Despedida

visit-wrap-up-summary = Resumen de la visita
visit-wrap-up-summary-draft = Llenar con mis notas
visit-wrap-up-read-back = ¿Se leyó el resumen a la familia?
visit-wrap-up-late = Nota tardía: motivo
visit-wrap-up-late-hint = Déjelo en blanco si escribió las notas durante la visita o el mismo día.
visit-wrap-up-gaps-title = Sin llenar
visit-wrap-up-gaps-hint = Nada de esto es un error. Puede que nunca haga falta preguntar algunas cosas, y está bien así.
visit-wrap-up-gaps-none = No falta nada por llenar.
visit-wrap-up-gaps-wait = Cuando termine la visita, verá aquí lo que está sin llenar.
visit-gap-no-client-words = En palabras de la familia
visit-gap-no-ranking = Preocupaciones, primero la más importante
visit-gap-no-teach-back = Si alguien lo repitió con sus propias palabras
visit-gap-no-views = Opiniones iguales y distintas
visit-gap-fewer-than-two-options = Una segunda opción
visit-gap-nobody-does-anything = Tareas acordadas
visit-gap-no-next-contact = Próximo contacto
visit-gap-not-read-back = Si se leyó el resumen
visit-gap-no-interpreter = La familia necesitaba intérprete y no se agregó ninguno
visit-gap-minor-interpreted = Interpretó un menor de edad. Explique por qué era una emergencia

## El camino al culturagrama, al pie

visit-to-culturagram = Culturagrama
visit-schedule = Programar visita
visit-schedule-when = Fecha y hora
visit-schedule-save = Programar

## Una visita por venir

visit-move = Editar la visita programada
visit-cancel = Cancelar la visita
visit-mark-missed = No se realizó
visit-status-canceled = Cancelada
# En un paso de la visita: un campo no se pudo guardar.
visit-step-refused = sin guardar todavía
## Iniciar una visita cuando hay una programada para hoy

visit-start-title = Iniciar visita
visit-start-scheduled = Hay una visita programada para hoy · { $time } · { $place }
visit-start-this = Iniciar la visita programada
visit-start-another = Iniciar otra visita
