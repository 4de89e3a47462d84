// Is there any way at all: sequences of actions by anybody after which somebody is better off, whether or not anybody has a reason.
// Valuations alone are looked at, and only what can bear on the somebody's utility is done: to leave anything else out of a sequence
// changes nothing that it hangs on. What is found serves every mind in which things are thus. Where values hang on beliefs, only the lower
// bound is asked.
#pragma once

#include "bounds.hpp"

namespace chekhov {

class Ways {
public:
    Ways(Worlds& worlds, Bounds& bounds)
        : worlds_(worlds), bounds_(bounds), plain_(!worlds.problem().entangled && !worlds.problem().reach) {
        for (int who = 0; who < worlds.problem().characters; ++who) {
            none_.emplace_back(worlds.budget());
            some_.emplace_back(worlds.budget());
            starts_.emplace_back(worlds.budget());
            bearing_.push_back(worlds.problem().bearing(worlds.problem().utility[who]));
        }
    }

    // So many steps at least until somebody has at least `wanted`; more than `steps` where there is no way within these (NEVER: none at all).
    int least(int who, Id value, Value wanted, int steps) {
        const int bound = bounds_.steps(who, value, wanted, steps);
        if (bound > steps || !plain_) return bound;
        return way(who, value, wanted, steps, bound) ? bound : steps + 1;
    }

private:
    using Key = std::array<std::uint64_t, 1>;
    struct Start {
        Id block = 0, at = 0, count = 0;
    };

    bool way(int who, Id value, Value wanted, int steps, int bound) {
        const Key key = {static_cast<std::uint64_t>(value) << 32 | static_cast<Id>(wanted)};
        if (const int* some = some_[who].find(key); some && *some <= steps) return true;
        const int* known = none_[who].find(key);
        const int none = known ? *known : 0;
        if (none >= steps) return false;
        const std::span<const Id> next = after(who, value);
        for (Id one : next)
            if (bounds_.worth(who, one) >= wanted) {
                some_[who].set(key, 1);
                return true;
            }
        for (int left = std::max({1, bound - 1, none}); left < steps; ++left) { // short ways first
            for (Id one : next) {
                const int further = bounds_.steps(who, one, wanted, left);
                if (further <= left && way(who, one, wanted, left, further)) {
                    some_[who].set(key, left + 1);
                    return true;
                }
            }
            none_[who].set(key, left + 1);
        }
        none_[who].set(key, std::max(steps, none));
        return false;
    }

    // The valuations that people's actions lead to, of those that bear on somebody's utility.
    std::span<const Id> after(int who, Id value) {
        const std::array<std::uint64_t, 1> key = {value};
        const Start* known = starts_[who].find(key);
        if (!known) {
            const int nobody = worlds_.problem().characters;
            std::vector<int> actions;
            worlds_.actions(0, value, nobody, actions);
            std::vector<Id> reached;
            for (int action : actions) {
                if (!bearing_[who][action] || worlds_.problem().consenting[action].empty()) continue;
                const Id next = worlds_.after(action, 0, value, nobody);
                if (next != value && std::find(reached.begin(), reached.end(), next) == reached.end()) reached.push_back(next);
            }
            worlds_.budget().grow(reached.size() * sizeof(Id));
            // Lists lie one after the other in blocks that never move.
            if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < reached.size())
                blocks_.emplace_back().reserve(std::max<std::size_t>(4096, reached.size()));
            std::vector<Id>& block = blocks_.back();
            const Start start = {static_cast<Id>(blocks_.size() - 1), static_cast<Id>(block.size()), static_cast<Id>(reached.size())};
            block.insert(block.end(), reached.begin(), reached.end());
            starts_[who].set(key, start);
            known = starts_[who].find(key);
        }
        return {blocks_[known->block].data() + known->at, known->count};
    }

    Worlds& worlds_;
    Bounds& bounds_;
    bool plain_;
    std::deque<Memo<1, int>> none_, some_; // within so many steps there is no way; there is one of so many
    std::deque<Memo<1, Start>> starts_;    // by valuation: where the list of those after it lies
    std::vector<std::vector<char>> bearing_; // by character and action
    std::deque<std::vector<Id>> blocks_;
};

} // namespace chekhov
