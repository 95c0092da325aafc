import { type Ground, partyName } from "@dvk/core"
import { type Language, sayActivities, sayHamlets } from "@dvk/messages"

/** Hamlets reached and what was done on the ground. */
export const groundJson = (ground: Ground, language: Language) => ({
  hamlets:
    ground.hamlets === null
      ? null
      : {
          total: ground.hamlets.covered.length + ground.hamlets.missing.length,
          covered: ground.hamlets.covered.map(({ id, name }) => ({ unit: name, id })),
          missing: ground.hamlets.missing.map(({ id, name }) => ({ unit: name, id })),
          message: sayHamlets(ground, language)
        },
  activities: {
    count: ground.activities,
    people: ground.people,
    cost: ground.cost,
    roads: ground.roads,
    metres: ground.metres,
    days: ground.days.map(({ hamlet, day, parties, partners, activities }) => ({
      hamlet,
      day,
      from: parties.map(partyName),
      partners,
      activities: activities.map(({ activity }) => ({
        content: activity.content,
        people: activity.people,
        cost: activity.cost,
        road: activity.road,
        metres: activity.length
      }))
    })),
    message: sayActivities(ground, language)
  }
})
