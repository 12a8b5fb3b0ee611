# Reviewed: no

### Lo que se dice en voz alta en una visita y lo que lee la familia en la otra mitad de la
### pantalla. Se habla de “ustedes”: con respeto y a varias personas a la vez. Toda pregunta
### puede quedar sin respuesta. Nada debe sonar a interrogatorio migratorio ni prometer un
### secreto que la ley no permite guardar.

## Escuchar: primero su historia

prompt-listen-together = ¿De qué les gustaría que habláramos hoy?
prompt-listen-matters = ¿Qué es lo más importante para ustedes en este momento?
prompt-listen-tried = ¿Qué han intentado hasta ahora? ¿Quién les ha ayudado?
prompt-listen-fear = ¿Qué es lo que más les preocupa?

## Explicar: quién visita y qué pasa con lo que se dice

prompt-explain-who = ¿Me permiten contarles quién soy, y qué puedo y qué no puedo hacer por ustedes?
prompt-explain-written = ¿Me permiten contarles qué anoto y quién puede leerlo?
prompt-explain-must-report = Hay unas pocas cosas que la ley nos obliga a informar. ¿Me permiten decirles cuáles son antes de seguir?
prompt-explain-teach-back = Quiero saber si lo expliqué bien. ¿Me podrían decir con sus propias palabras qué entendieron?

## Reconocer: lo que vemos igual y lo que vemos distinto

prompt-acknowledge-same = Creo que en esto pensamos igual. ¿Les parece que es así?
prompt-acknowledge-different = Yo lo veo de una manera un poco distinta. ¿Me permiten contarles cómo?
prompt-acknowledge-right = ¿Entendí bien lo que me dijeron?
prompt-acknowledge-missed = ¿Me faltó algo?

## Recomendar: opciones, cada una con ventajas y desventajas

prompt-recommend-choices = Estas son las opciones que conozco. Cada una tiene ventajas y desventajas. ¿Las vemos una por una?
prompt-recommend-fit = ¿Cuál de estas opciones le serviría mejor a su familia?
prompt-recommend-who-else = ¿Quién más debería participar en esta decisión?

## Acordar: próximos pasos

prompt-negotiate-ready = ¿Qué les gustaría probar?
prompt-negotiate-change = ¿Qué cambiarían ustedes?
prompt-negotiate-who = ¿Qué les gustaría hacer por su cuenta y qué les gustaría que hiciera yo?
prompt-negotiate-again = ¿Cuándo les parece que volvamos a hablar de esto?

## Despedida: el resumen, leído a la familia

prompt-wrap-up-read-back = ¿Les puedo leer lo que escribí, para que corrijan lo que esté mal?
prompt-wrap-up-forgotten = ¿Hay algo que prefieran que no deje escrito?

## Cuando la preocupación es la salud: las ocho preguntas del modelo explicativo (Kleinman,
## Eisenberg y Good, 1978), en nuestras propias palabras.

prompt-model-name = ¿Cómo le llaman ustedes a este problema? ¿Cómo se llama en su idioma?
prompt-model-cause = ¿Qué creen que lo causó?
prompt-model-onset = ¿Por qué creen que empezó en ese momento?
prompt-model-course = ¿Qué les hace? ¿Cómo actúa?
prompt-model-severity = ¿Qué tan grave es? ¿Creen que durará poco o mucho tiempo?
prompt-model-help = ¿Qué tipo de ayuda les gustaría y qué esperan que logre?
prompt-model-troubles = ¿Cuáles son los problemas principales que les ha causado?
prompt-model-fear = ¿Qué es lo que más les preocupa de esto?

## Culturagrama. Se dice siempre, antes de la primera área.

prompt-culturagram-optional = Ustedes deciden. Pueden contestar lo que quieran, saltarse lo que quieran y parar cuando quieran.

## Culturagrama: razones para mudarse

prompt-relocation-before = ¿Cómo era la vida antes de mudarse?
prompt-relocation-decision = ¿Cómo fue que salieron de allá? Cuéntenme solo lo que quieran.
prompt-relocation-stayed = ¿Hay personas importantes para ustedes que viven en su tierra? ¿Cómo se mantienen en contacto?
prompt-relocation-return = ¿Hay algún lugar que extrañen y que esperen volver a ver algún día?
prompt-relocation-hope = ¿Qué esperaban cuando vinieron aquí?

## Culturagrama: situación legal. Se habla de ella y no se escribe.

prompt-legal-status-worry = ¿Hay alguna carta, algún formulario o alguna fecha próxima que les preocupe?
prompt-legal-status-same = ¿Todos en la familia necesitan el mismo tipo de ayuda legal? No hace falta que me digan la situación de nadie.
prompt-legal-status-referral = ¿Les gustaría que les ayude a encontrar un abogado o una abogada con quien hablar?
prompt-legal-status-kept-away = Por preocupación por algún trámite, ¿alguien ha dejado de ir al médico, de ir a la escuela o de pedir ayuda?

## Culturagrama: tiempo en la comunidad

prompt-time-in-community-first = ¿Cuánto tiempo lleva viviendo aquí cada uno de ustedes?
prompt-time-in-community-age = ¿Qué edad tenía cada uno cuando se mudó aquí?
prompt-time-in-community-knows = ¿Quién conoce mejor este vecindario?
prompt-time-in-community-home = ¿Es este el primer lugar donde viven aquí?

## Culturagrama: idioma

prompt-language-used = ¿Qué idiomas hablan con los familiares mayores, con los niños y entre ustedes?
prompt-language-reads = ¿Quién lee o escribe, y en qué idioma?
prompt-language-interprets = Cuando su familia necesita que alguien interprete, ¿quién suele hacerlo?
prompt-language-private = ¿Qué idioma prefieren para hablar de cosas privadas, y cuál para formularios y cartas?

## Culturagrama: creencias sobre la salud

prompt-health-beliefs-well = ¿Qué mantiene sana a una persona?
prompt-health-beliefs-first = Cuando alguien se enferma, ¿qué prueban primero y a quién le preguntan?
prompt-health-beliefs-trust = ¿En qué cuidados, sanadores o medicinas confían?
prompt-health-beliefs-sadness = Cuando alguien está muy triste o muy preocupado, ¿cómo lo entiende la gente cercana a ustedes?

## Culturagrama: trauma y crisis. No se piden detalles.

prompt-trauma-and-crisis-events = No hace falta que den detalles. ¿Han vivido algo que yo debería saber, para tener cuidado?
prompt-trauma-and-crisis-helped = ¿Qué les ayudó a salir adelante?
prompt-trauma-and-crisis-hardest = ¿Qué es lo más difícil ahora?
prompt-trauma-and-crisis-losses = Desde que llegaron, ¿han perdido a alguien o algo muy querido?
prompt-trauma-and-crisis-stop = ¿Prefieren seguir o dejarlo aquí?

## Culturagrama: cultura, religión, fiestas, comida, ropa

prompt-culture-and-religion-meet = ¿Tienen aquí amistades o una comunidad que comparta su cultura o su fe?
prompt-culture-and-religion-days = ¿Qué días son importantes para ustedes? ¿Cuándo es mejor que no vengamos?
prompt-culture-and-religion-food = ¿Qué comida o qué ropa necesitan que sea difícil de encontrar aquí?
prompt-culture-and-religion-leader = ¿Hay alguien que guíe su fe o su comunidad en quien confíen? ¿Hay alguien que prefieran que no participe?

## Culturagrama: opresión y discriminación

prompt-discrimination-treated = ¿Alguien los ha tratado injustamente, aquí o antes?
prompt-discrimination-whom = ¿Dónde pasó: en el trabajo, en la escuela, en una oficina, donde viven o en otro lugar?
prompt-discrimination-children = ¿Les afecta a los niños?
prompt-discrimination-report = ¿Les gustaría tener ayuda para presentar una queja?

## Culturagrama: valores sobre la educación y el trabajo

prompt-education-and-work-had = ¿Qué estudios y qué experiencia de trabajo tiene cada uno de ustedes?
prompt-education-and-work-skills = De lo que saben hacer, ¿qué les gustaría aprovechar?
prompt-education-and-work-school = ¿Qué esperan que la escuela les dé a sus hijas y a sus hijos?
prompt-education-and-work-earn = En su familia, ¿quién gana el dinero y quién cuida a los niños?

## Culturagrama: valores de la familia

prompt-family-values-decides = ¿Quién toma las decisiones sobre el dinero, la salud y los niños?
prompt-family-values-changed = ¿Eso ha cambiado desde que llegaron?
prompt-family-values-rules = ¿Qué reglas de la familia cuestionan los jóvenes?
prompt-family-values-ask = Cuando hay algo importante, ¿con quién debo hablar primero?
prompt-family-values-proud = ¿Qué es lo que más orgullo les da como familia?
