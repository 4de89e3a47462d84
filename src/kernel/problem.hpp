// A grounded problem: the arrays of chekhov/planning/flat.py (whose docstring says what every number means), and what can be read off them once.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <vector>

namespace chekhov {

using Value = std::int32_t;
using Id = std::uint32_t;

constexpr Value UNKNOWN = INT32_MIN;
constexpr std::int64_t LARGEST = 2'000'000'000;
constexpr int OFTEN = 1000;
constexpr int FALSE = 0, TRUE = 1;
constexpr int BOOLEAN = 0, NUMBER = 1;
constexpr Id NONE = UINT32_MAX;

enum Op { CONSTANT, READ, ADD, SUBTRACT, MULTIPLY, DIVIDE, IF };
enum Compare {
    EQUAL, NOT_EQUAL, LESS, AT_MOST, MORE, AT_LEAST, NOT_LESS, NOT_AT_MOST, NOT_MORE, NOT_AT_LEAST
};

struct Node {
    std::int32_t op, a, b, c;
};
struct Atom {
    std::int32_t op, fluent, chain, left, right, constant;
};
struct Effect {
    std::int32_t condition, chain, fluent, node;
};
struct Stated {
    std::int32_t chain, fluent, value;
};

// A list of lists, as starts and items.
struct Lists {
    std::vector<std::int32_t> starts, items;
    std::span<const std::int32_t> operator[](std::size_t i) const {
        return {items.data() + starts[i], items.data() + starts[i + 1]};
    }
    int size() const { return static_cast<int>(starts.size()) - 1; }
};

inline std::int64_t rounded(std::int64_t numerator, std::int64_t denominator) {
    __int128 over = numerator, under = denominator;
    if (under < 0) over = -over, under = -under;
    const __int128 half = (2 * (over < 0 ? -over : over) + under) / (2 * under);
    const __int128 most = 4 * static_cast<__int128>(LARGEST);
    const auto held = static_cast<std::int64_t>(std::min(half, most));
    return over >= 0 ? held : -held;
}

inline Value clamped(std::int64_t number) {
    return static_cast<Value>(std::clamp(number, -LARGEST, LARGEST));
}

inline Value arithmetic(int op, Value left, Value right, std::int64_t scale) {
    if (left == UNKNOWN || right == UNKNOWN) return UNKNOWN;
    const std::int64_t one = left, other = right;
    switch (op) {
        case ADD: return clamped(one + other);
        case SUBTRACT: return clamped(one - other);
        case MULTIPLY: return clamped(rounded(one * other, scale));
        default: {
            if (!other) return UNKNOWN;
            const __int128 product = static_cast<__int128>(one) * scale;
            const __int128 most = INT64_MAX / 4;
            return clamped(rounded(static_cast<std::int64_t>(std::clamp(product, -most, most)), other));
        }
    }
}

inline bool compare(int op, Value left, Value right) {
    if (op == EQUAL) return left == right;
    if (op == NOT_EQUAL) return left != right;
    if (op >= NOT_LESS) return !compare(op - 4, left, right);
    if (left == UNKNOWN || right == UNKNOWN) return false;
    switch (op) {
        case LESS: return left < right;
        case AT_MOST: return left <= right;
        case MORE: return left > right;
        default: return left >= right;
    }
}

// Is one utility strictly higher than another? What is unknown is neither higher nor lower.
inline bool better(Value after, Value before) { return before != UNKNOWN && after > before; }

// What an event writes: constants on the world itself, and places each with its cases (a condition and a node; the smallest value wins).
struct Event {
    struct Place {
        int chain, fluent;
        std::vector<std::pair<int, int>> cases;
    };
    std::vector<std::pair<int, Value>> sure;
    std::vector<Place> other;
};

struct Problem {
    int characters = 0, entities = 0;
    std::int64_t scale = 1;
    bool introspective = false;
    std::vector<std::int32_t> kind, unknown, initial;
    std::vector<Stated> stated;
    Lists chains, disjuncts, conditions, consenting;
    std::vector<Node> nodes;
    std::vector<Atom> atoms;
    std::vector<Effect> effects;
    std::vector<std::int32_t> action_precondition, action_effects, observing;
    std::vector<std::int32_t> trigger_precondition, trigger_effects, trigger_stratum, utility;

    // Found out by prepare():
    std::vector<Event> actions, triggers;
    int reach = 0;           // how deep beliefs are read by what decides on anything but beliefs
    bool entangled = false;  // whether values after an event can hang on beliefs, or on whose world it is
    std::vector<bool> blind; // whose utility hangs on what somebody believes

    int fluents() const { return static_cast<int>(kind.size()); }
    int action_count() const { return static_cast<int>(action_precondition.size()); }
    int trigger_count() const { return static_cast<int>(trigger_precondition.size()); }

    void prepare() {
        for (int action = 0; action < action_count(); ++action)
            actions.push_back(event(action_effects[action], action_effects[action + 1]));
        for (int trigger = 0; trigger < trigger_count(); ++trigger)
            triggers.push_back(event(trigger_effects[trigger], trigger_effects[trigger + 1]));
        measure_reach();
        for (int who = 0; who < characters; ++who) blind.push_back(node_depth(utility[who]) > 0);
    }

    int chain_length(int chain) const { return static_cast<int>(chains[chain].size()); }

    // How deep a condition or a value reads beliefs.
    int atom_depth(const Atom& atom) const {
        int depth = atom.fluent >= 0 ? chain_length(atom.chain) : node_depth(atom.left);
        return atom.right >= 0 ? std::max(depth, node_depth(atom.right)) : depth;
    }
    int condition_depth(int condition) const {
        int depth = 0;
        for (int disjunct : conditions[condition])
            for (int atom : disjuncts[disjunct]) depth = std::max(depth, atom_depth(atoms[atom]));
        return depth;
    }
    int node_depth(int number) const {
        int depth = 0;
        for (;;) { // along the left spine: sums can be long
            const Node& node = nodes[number];
            if (node.op == CONSTANT) return depth;
            if (node.op == READ) return std::max(depth, chain_length(node.b));
            if (node.op == IF) {
                depth = std::max({depth, condition_depth(node.a), node_depth(node.b)});
                number = node.c;
            } else {
                depth = std::max(depth, node_depth(node.b));
                number = node.a;
            }
        }
    }

    // The fluents that a value hangs on (marked in `found`).
    void fluents_of(int number, std::vector<char>& found) const {
        for (;;) {
            const Node& node = nodes[number];
            if (node.op == CONSTANT) return;
            if (node.op == READ) {
                found[node.a] = 1;
                return;
            }
            if (node.op == IF) {
                fluents_of_condition(node.a, found);
                fluents_of(node.b, found);
                number = node.c;
            } else {
                fluents_of(node.b, found);
                number = node.a;
            }
        }
    }

    void fluents_of_condition(int condition, std::vector<char>& found) const {
        for (int disjunct : conditions[condition])
            for (int one : disjuncts[disjunct]) {
                const Atom& atom = atoms[one];
                if (atom.fluent >= 0) found[atom.fluent] = 1;
                else fluents_of(atom.left, found);
                if (atom.right >= 0) fluents_of(atom.right, found);
            }
    }

    // The actions that can bear on a value: they write what it hangs on, or what decides on such an action or trigger. (By action.)
    std::vector<char> bearing(int node) const {
        std::vector<char> inside(fluents()), actions(action_count()), triggers(trigger_count());
        fluents_of(node, inside);
        const auto gather = [&](int precondition, int from, int to, char& chosen) {
            const auto bears = [&](const Effect& effect) { return chain_length(effect.chain) <= introspective && inside[effect.fluent]; };
            const auto rows = std::span(effects).subspan(from, to - from);
            if (chosen || std::none_of(rows.begin(), rows.end(), bears)) return false;
            fluents_of_condition(precondition, inside);
            for (const Effect& effect : rows) {
                fluents_of_condition(effect.condition, inside);
                fluents_of(effect.node, inside);
            }
            chosen = 1;
            return true;
        };
        for (bool grown = true; grown;) {
            grown = false;
            for (int one = 0; one < action_count(); ++one)
                grown |= gather(action_precondition[one], action_effects[one], action_effects[one + 1], actions[one]);
            for (int one = 0; one < trigger_count(); ++one)
                grown |= gather(trigger_precondition[one], trigger_effects[one], trigger_effects[one + 1], triggers[one]);
        }
        return actions;
    }

private:
    Event event(int from, int to) const {
        Event found;
        std::vector<Event::Place> places;
        for (int row = from; row < to; ++row) {
            const Effect& effect = effects[row];
            if (effect.condition == FALSE) continue;
            auto place = std::find_if(places.begin(), places.end(), [&](const Event::Place& one) {
                return one.chain == effect.chain && one.fluent == effect.fluent;
            });
            if (place == places.end()) place = places.insert(places.end(), {effect.chain, effect.fluent, {}});
            place->cases.emplace_back(effect.condition, effect.node);
        }
        for (auto& place : places) {
            const auto& [condition, node] = place.cases.front();
            if (place.chain == 0 && place.cases.size() == 1 && condition == TRUE && nodes[node].op == CONSTANT)
                found.sure.emplace_back(place.fluent, nodes[node].a);
            else
                found.other.push_back(std::move(place));
        }
        return found;
    }

    void measure_reach() {
        for (int condition : action_precondition) reach = std::max(reach, condition_depth(condition));
        for (int node : utility) reach = std::max(reach, node_depth(node));
        for (int condition : observing)
            if (condition > TRUE) reach = std::max(reach, condition_depth(condition));
        for (const Effect& effect : effects) {
            if (introspective && effect.chain) entangled = true;
            if (effect.chain) continue;
            const int depth = std::max(condition_depth(effect.condition), node_depth(effect.node));
            reach = std::max(reach, depth);
            if (depth) entangled = true;
        }
        for (int trigger = 0; trigger < trigger_count(); ++trigger)
            if (!trigger_stratum[trigger] && condition_depth(trigger_precondition[trigger])) entangled = true;
    }
};

} // namespace chekhov
