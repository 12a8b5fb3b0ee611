### How a family came to the agency, and where in the six stages of case management it stands.
### Read by the worker; in side-by-side mode by the family too.

## The six stages, in their order
# Used by code: engagement-stage-*

engagement-stage-engagement = Engagement
engagement-stage-assessment = Assessment
engagement-stage-planning = Planning
engagement-stage-intervention = Intervention
engagement-stage-monitoring = Monitoring
engagement-stage-closure = Closing

# Read out before the six stages.
engagement-path = The six stages of the work with this family
engagement-how = How the family came
engagement-opened = Opened

## Who brought the family
# Used by code: engagement-referred-by-*

engagement-referred-by-self-referred = They came themselves
engagement-referred-by-family = Relatives
engagement-referred-by-agency = Another agency
engagement-referred-by-school = School
engagement-referred-by-clinic = Clinic
engagement-referred-by-community-or-faith-group = Community or faith group
engagement-referred-by-hotline = Hotline
engagement-referred-by-outreach-event = Outreach event

## What cannot wait for the next visit. A short flag in the head of the case.
# Used by code: engagement-flag-*

engagement-flag-no-food-tonight = no food tonight
engagement-flag-no-shelter = no shelter
engagement-flag-medical-emergency = medical
engagement-flag-violence = violence
engagement-flag-child-safety = child safety
engagement-flag-self-harm = self-harm
engagement-flag-trafficking-sign = sign of trafficking
engagement-flag-detention = detention

## Moving the case to another stage. It is asked about first, and can be undone.

engagement-stage-move = Change the stage
engagement-stage-from = From
engagement-stage-to = To
engagement-stage-confirm = Change stage
# $stage (string): the name of the new stage
engagement-stage-moved = Stage changed: { $stage }
