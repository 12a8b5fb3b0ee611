# Reviewed: no

### Los nombres de los campos de un registro, tal como los cita un error.
### Cada uno es una etiqueta, no una frase: con mayúscula inicial y sin punto final.

## Una persona

field-name-full = Nombre completo
field-name-latin = Nombre en letras latinas
field-name-to-use = Nombre que se usa
field-name-parts = Partes del nombre
field-name-order = Orden del nombre
field-aliases = Otras formas de escribirlo en documentos
field-birth = Fecha de nacimiento
field-languages = Idiomas
field-preferred = Idioma preferido de esta persona
field-contacts = Datos de contacto
field-leave-message = Se puede dejar un mensaje
field-sign-or-other-comm = Lengua de señas u otra forma de comunicarse
field-pronouns = Pronombres
field-relation = Relación con el cliente principal
field-lives-here = Vive aquí
field-parents = Padres en este hogar
field-partner = Pareja en este hogar
field-symbol = Símbolo en el dibujo
field-decision-role = Papel en las decisiones de la familia
field-age-at-migration = Edad al mudarse

## El hogar y su caso

field-family-name = Nombre que se usa para la familia
field-family-name-latin = Nombre de la familia en letras latinas
field-primary-client = Cliente principal
field-language = Idioma
field-dialect = Dialecto o comunidad
field-interpreter-needed = Necesita intérprete
field-interpreter-preference = Preferencias sobre el intérprete
field-address = Dirección
field-visiting-advice = Antes de la visita
field-relatives-elsewhere = Parientes en otros lugares
field-opened-on = Fecha de apertura
field-stage = Etapa
field-referred-by = Remitido por
field-presenting-concern = Motivo de consulta, en sus propias palabras
field-urgent-flags = Necesidades urgentes

## Una visita, en el orden de sus pasos

field-scheduled-at = Programada para
field-started-at = Inicio
field-ended-at = Fin
field-status = Estado de la visita
field-place = Dónde
field-purpose = Propósito de la visita
field-present = Familiares presentes
field-others-present = Otras personas presentes
field-safety-checked = ¿Es seguro hablar aquí, ahora?
field-client-words = En palabras de la familia
field-understood = Según quien lleva el caso
field-concerns = Preocupaciones, primero la más importante
field-health-is-the-concern = ¿La salud es la preocupación principal?
field-model-name = Cómo lo llaman
field-model-cause = Qué creen que lo causó
field-model-onset = Por qué empezó en ese momento
field-model-course = Qué les hace
field-model-severity = Qué tan grave es y cuánto puede durar
field-model-help = La ayuda que esperan
field-model-troubles = Problemas que ha causado
field-model-fear = Qué es lo que más temen
field-explained = Lo que se explicó
field-explained-in = Idioma de la explicación
field-teach-back = ¿Alguien lo repitió con sus propias palabras?
field-teach-back-words = Lo que dijeron
field-views = Opiniones iguales y distintas
field-missed = Lo que faltó
field-options = Opciones ofrecidas
field-who-else = Quién más debería participar en esta decisión
field-agreement = Acuerdo
field-refusals = Lo que la familia no aceptó o quiere decidir después
field-next-contact = Próximo contacto
field-summary = Resumen de la visita
field-summary-read-back = ¿Se leyó el resumen a la familia?
field-late-entry-reason = Nota tardía: motivo

## Una tarea acordada

field-what = Tarea acordada
field-actor = Quién la hará
field-actor-name = Nombre
field-due-on = Fecha límite
field-done-on = Fecha en que se hizo
field-outcome = Resultado

## La participación de un intérprete en una visita

field-interpreter = Nombre o número de identificación
field-kind = Tipo de intérprete
field-from-language = Idioma de quien lleva el caso
field-to-language = Idioma de la familia
field-mode = Cómo interpreta
field-conflict-checked = ¿La familia se siente cómoda con este intérprete?
field-confidentiality-agreed = ¿El intérprete aceptó la confidencialidad?
field-pre-session-done = ¿Se leyó la tarjeta con todos antes de empezar?
field-problems = Problemas
field-debrief = Comentarios al terminar

## El culturagrama

field-taken-on = Inicio
field-closed-on = Fecha de cierre
field-reason = Motivo
field-relocation = Razones para mudarse
field-legal-status = Situación legal
field-time-in-community = Tiempo en la comunidad
field-health-beliefs = Creencias sobre la salud
field-trauma-and-crisis = Trauma y crisis
field-culture-and-religion = Cultura, fe y fiestas
field-discrimination = Trato injusto
field-education-and-work = Educación y trabajo
field-family-values = Valores de la familia

## Una necesidad o una fortaleza

field-statement = Necesidad o fortaleza, en una línea
field-domain = Área de la vida
field-capacity-client = Lo que puede hacer la familia
field-capacity-network = Lo que pueden hacer los parientes y la comunidad
field-capacity-agency = Lo que puede hacer la agencia

## Esta computadora y su agencia

field-server = Dirección del servidor de la agencia
field-code = Código
field-device-name = Nombre de esta computadora
field-worker-name = Su nombre
