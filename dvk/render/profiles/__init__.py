"""Which profile a regime's documents keep."""

from __future__ import annotations

from dvk.model.agency import Regime
from dvk.render.profiles import nd30, party
from dvk.render.profiles.model import Profile

_PROFILES = {profile.regime: profile for profile in (nd30.PROFILE, party.PROFILE)}


def profile_of(regime: Regime) -> Profile:
    """Return the profile of a regime."""
    return _PROFILES[regime]
