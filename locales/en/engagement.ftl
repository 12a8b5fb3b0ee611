### The referral, and the case's place in the six stages of case management.
### Read by the worker, and by the family in side-by-side mode.

## The six stages, in their order
# Used by code: engagement-stage-*

engagement-stage-engagement = Engagement
engagement-stage-assessment = Assessment
engagement-stage-planning = Planning
engagement-stage-intervention = Intervention
engagement-stage-monitoring = Monitoring
engagement-stage-closure = Closure

# Read out before the six stages.
engagement-path = The six stages of this case
engagement-how = Referral
engagement-opened = Opened

## Who referred the family
# Used by code: engagement-referred-by-*

engagement-referred-by-self-referred = Self-referred
engagement-referred-by-family = Relatives
engagement-referred-by-agency = Another agency
engagement-referred-by-school = School
engagement-referred-by-clinic = Clinic
engagement-referred-by-community-or-faith-group = Community or faith group
engagement-referred-by-hotline = Hotline
engagement-referred-by-outreach-event = Outreach event

## Urgent needs: short flags at the top of the case. The family may see them: nothing frightening.
# Used by code: engagement-flag-*

engagement-flag-no-food-tonight = no food tonight
engagement-flag-no-shelter = no place to stay
engagement-flag-medical-emergency = medical emergency
engagement-flag-violence = violence
engagement-flag-child-safety = safety of a child
engagement-flag-self-harm = self-harm
engagement-flag-trafficking-sign = possible trafficking
engagement-flag-detention = someone detained

## Moving the case to another stage. It is asked about first, and can be undone.

engagement-stage-move = Change the stage
engagement-stage-from = From
engagement-stage-to = To
engagement-stage-confirm = Change stage
# Followed by the name of the new stage.
engagement-stage-moved = Stage changed:
