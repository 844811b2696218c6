"""Hands the metadata of settings.ini to setuptools."""

from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

parser = ConfigParser(delimiters=["="])
parser.read("settings.ini", encoding="utf-8")
settings = parser["DEFAULT"]


def lines(key: str) -> list[str]:
    """The entries of a setting that has one a line."""
    return [line.strip() for line in settings.get(key, "").splitlines() if line.strip()]


# Each setting NAME_requirements is the extra NAME; dev has what all the others have, and its own, but for the libraries whose
# types are kept: torch and its kin are larger than all the rest, and what needs them is marked `tools`.
extras = {key.removesuffix("_requirements"): lines(key) for key in settings if key.endswith("_requirements")}
extras["dev"] = list(dict.fromkeys(line for name, entries in extras.items() if name != "types" for line in entries))


setup(
    version=settings["version"],
    description=settings["description"],
    long_description=Path("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    license="Apache-2.0",
    author=settings["author"],
    keywords=settings["keywords"].split(),
    classifiers=[
        "Framework :: Jupyter",
        "Programming Language :: Python :: 3",
        *(f"Programming Language :: Python :: {version}" for version in settings["tested_pythons"].split()),
        "Typing :: Typed",
    ],
    packages=find_packages(include=["iris_ml", "iris_ml.*"]),
    package_data={"iris_ml": ["py.typed", "data/*"]},
    install_requires=lines("requirements"),
    extras_require=extras,
    entry_points={"console_scripts": lines("console_scripts"), "nbdev": ["iris_ml=iris_ml._modidx:d"]},
    zip_safe=False,
)
