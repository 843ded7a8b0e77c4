"""Which profile a regime's documents keep, with an agency's choices."""

from __future__ import annotations

from functools import lru_cache

from dvk.model.agency import Regime
from dvk.render.profiles import nd30, party
from dvk.render.profiles.model import Profile
from dvk.render.profiles.setup import Setup, with_setup

_PROFILES = {profile.regime: profile for profile in (nd30.PROFILE, party.PROFILE)}


@lru_cache(maxsize=64)
def profile_of(regime: Regime, setup: Setup = Setup()) -> Profile:  # noqa: B008  a frozen value
    """Return the profile of a regime, one value for equal choices; raises UsageError for a choice not permitted."""
    return with_setup(_PROFILES[regime], setup)
