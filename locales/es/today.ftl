# Reviewed: no

### La primera pantalla del día. Aquí están los nombres de las familias, nunca las direcciones.

today-summary =
    { $visits ->
        [0] Sin visitas
        [one] { $visits } visita
       *[other] { $visits } visitas
    } · { $due ->
        [0] nada pendiente
        [one] { $due } pendiente
       *[other] { $due } pendientes
    }
today-offline-since = sin red desde { $time }
today-new-family = Nueva familia

## Visitas

today-visits = Visitas
today-visits-empty = No hay ninguna visita prevista para hoy. Abra una familia para planear una, o comience una en el momento.
today-families = Abrir las familias
today-interpreter = necesita intérprete
today-go-on = Seguir: { $step }
today-go-on-visit = Seguir
today-prepare = Preparar
today-look = Ver

## Familias que necesitan atención, cada una con su motivo

today-attention = Necesita atención
today-attention-empty = Nada espera una decisión.
today-chip-urgent = urgente
today-chip-conflict = dos versiones
today-chip-unfinished-visit = sin terminar
today-chip-draft = sin completar
today-reason-urgent =
    { $count ->
        [one] Se marcó algo urgente y sigue pendiente
       *[other] Se marcaron { $count } cosas urgentes y siguen pendientes
    }
today-reason-conflict =
    { $count ->
        [one] Dos personas escribieron cosas distintas en un campo
       *[other] Dos personas escribieron cosas distintas en { $count } campos
    }
today-reason-unfinished-visit =
    { $count ->
        [one] Una visita comenzó otro día y no se terminó
       *[other] { $count } visitas comenzaron otro día y no se terminaron
    }
today-reason-draft =
    { $count ->
        [one] Algo que se escribió quedó guardado y aún sin completar
       *[other] { $count } cosas que se escribieron quedaron guardadas y aún sin completar
    }
today-decide = Decidir

## Lo pendiente

today-due = Pendiente
today-due-empty = No hay nada pendiente esta semana.
today-due-today = hoy
today-due-in =
    { $days ->
        [one] mañana
       *[other] en { $days } días
    }
today-due-late =
    { $days ->
        [one] { $days } día de retraso
       *[other] { $days } días de retraso
    }
today-due-done = Hecho

## Visitas que pueden empezar y formularios a medio escribir

today-begin = Iniciar
today-chip-refused = sin guardar
today-drafts = Formularios a medio escribir
today-draft-new-family = Familia nueva
today-draft-when = última escritura: { $time }
today-draft-open = Continuar
