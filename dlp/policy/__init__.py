"""Policy: the texts of policy.yaml and exceptions.yaml in, a decision over evidence out. Pure: reads no file, keeps no state, logs nothing.

`parse` checks everything once; `Policy.decide` then only evaluates. Rules are data that a lawyer can read, change and test
(`run_tests`); the facts they may ask for are `dlp.vocabulary.VARIABLES`.
"""

from dlp.policy.facts import ANYTHING, Findable
from dlp.policy.form import Settings, exceptions_schema, json_schema
from dlp.policy.linting import Problem, idle, lint
from dlp.policy.reading import effective_from, enforced, parse, problems
from dlp.policy.relevance import EVERYTHING_MATTERS
from dlp.policy.rules import POLICY_ERROR, Policy, Rule, RuleException, RuleTest
from dlp.policy.trials import TestResult, run_tests

__all__ = [
    "ANYTHING",
    "EVERYTHING_MATTERS",
    "POLICY_ERROR",
    "Findable",
    "Policy",
    "Problem",
    "Rule",
    "RuleException",
    "RuleTest",
    "Settings",
    "TestResult",
    "effective_from",
    "enforced",
    "exceptions_schema",
    "idle",
    "json_schema",
    "lint",
    "parse",
    "problems",
    "run_tests",
]
