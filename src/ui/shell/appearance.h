#pragma once

namespace zhike {

class ActionRegistry;
class Language;

// The actions of theme, density, text size and language: each works at once. `language` must outlive the registry.
void registerAppearance(ActionRegistry& actions, Language& language);

}  // namespace zhike
