# Reviewed: no

### Cómo llegó una familia a la agencia y en cuál de las seis etapas del trabajo se encuentra.

## Las seis etapas, en su orden

engagement-stage-engagement = Acercamiento
engagement-stage-assessment = Evaluación
engagement-stage-planning = Planificación
engagement-stage-intervention = Intervención
engagement-stage-monitoring = Seguimiento
engagement-stage-closure = Cierre

engagement-path = Las seis etapas del trabajo con esta familia
engagement-how = Cómo llegó la familia
engagement-opened = Apertura

## Quién trajo a la familia

engagement-referred-by-self-referred = Vinieron por su cuenta
engagement-referred-by-family = Familiares
engagement-referred-by-agency = Otra agencia
engagement-referred-by-school = Escuela
engagement-referred-by-clinic = Clínica
engagement-referred-by-community-or-faith-group = Comunidad o grupo de fe
engagement-referred-by-hotline = Línea de ayuda
engagement-referred-by-outreach-event = Evento en la comunidad

## Lo que no puede esperar hasta la próxima visita

engagement-flag-no-food-tonight = sin comida esta noche
engagement-flag-no-shelter = sin techo
engagement-flag-medical-emergency = urgencia médica
engagement-flag-violence = violencia
engagement-flag-child-safety = seguridad de menores
engagement-flag-self-harm = autolesión
engagement-flag-trafficking-sign = señal de trata
engagement-flag-detention = detención

## Pasar el caso a otra etapa. Se pregunta antes, y se puede deshacer.

engagement-stage-move = Cambiar la etapa
engagement-stage-from = De
engagement-stage-to = A
engagement-stage-confirm = Cambiar etapa
# $stage (string): el nombre de la etapa nueva
engagement-stage-moved = Etapa cambiada: { $stage }
