### How a family came to the agency, and where in the six stages of case management it stands.
### Read by the worker; in side-by-side mode by the family too.

## The six stages, in their order
# Used by code: engagement-stage-*

engagement-stage-engagement = Engagement
engagement-stage-assessment = Assessment
engagement-stage-planning = Planning
engagement-stage-intervention = Intervention
engagement-stage-monitoring = Monitoring
engagement-stage-termination = Closing

# Read out before the six stages.
engagement-path = The six stages of the work with this family
engagement-how = How the family came
engagement-opened = Opened

## Who brought the family
# Used by code: engagement-source-*

engagement-source-self-referred = They came themselves
engagement-source-family = Relatives
engagement-source-agency = Another agency
engagement-source-school = School
engagement-source-clinic = Clinic
engagement-source-community-or-faith-group = Community or faith group
engagement-source-hotline = Hotline
engagement-source-outreach-event = Outreach event

## What cannot wait for the next visit. A short flag in the head of the case.
# Used by code: engagement-flag-*

engagement-flag-no-food-tonight = no food tonight
engagement-flag-no-shelter = no shelter
engagement-flag-medical = medical
engagement-flag-violence = violence
engagement-flag-child-safety = child safety
engagement-flag-self-harm = self-harm
engagement-flag-trafficking-sign = sign of trafficking
engagement-flag-detention = detention
