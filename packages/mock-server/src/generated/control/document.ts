// Generated from openapi/*.yaml by `npm run generate`: edit those.

export const document: object = {
  "openapi": "3.1.1",
  "info": {
    "title": "Control API of the sandbox",
    "version": "1.0.0",
    "summary": "What people and tests do to a sandbox from outside.",
    "description": "The account API of a sandbox is found under `/v1`; here is everything that an applicant cannot do: moving the clock,\nreading the letters, acting for the grid, the supplier, the bank, the customer centre and the certification authority.\n\nA server that listens to other machines takes only calls with the token that it was started with, as\n`Authorization: Bearer …`; one that listens to its own machine alone takes them without.\n\nErrors are RFC 9457 problems with a stable `code`, their texts in Russian or in English by `Accept-Language`. Bodies are\nJSON. Money is integer kopecks, instants are RFC 3339 UTC, legal dates are local dates of the region.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "/_sandbox",
      "description": "Beside the account API of the same sandbox"
    }
  ],
  "security": [],
  "tags": [
    {
      "name": "clock",
      "description": "The time of the sandbox, and what happens by itself"
    },
    {
      "name": "sandboxes",
      "description": "A sandbox as a whole, and the others of its process"
    },
    {
      "name": "states",
      "description": "Whole states of the sandbox, ready ones and those that were kept"
    },
    {
      "name": "people",
      "description": "Who can log in from the beginning"
    },
    {
      "name": "outbox",
      "description": "Letters and text messages, as they were sent"
    },
    {
      "name": "deliveries",
      "description": "What becomes of letters and text messages, and how well those work who carry them"
    },
    {
      "name": "faults",
      "description": "What goes wrong on purpose"
    },
    {
      "name": "journal",
      "description": "What was asked of the account API, and what it answered"
    },
    {
      "name": "applications",
      "description": "What the grid and the supplier do to applications and their files"
    },
    {
      "name": "bank",
      "description": "What people pay by card and by SBP"
    },
    {
      "name": "appeals",
      "description": "The other side of the internet reception"
    },
    {
      "name": "centre",
      "description": "What a customer centre does to accounts, and temporary access to them"
    },
    {
      "name": "authority",
      "description": "Certificates and signatures to try out"
    }
  ],
  "paths": {
    "/appeals": {
      "get": {
        "operationId": "listAppeals",
        "tags": [
          "appeals"
        ],
        "summary": "What people have asked",
        "responses": {
          "200": {
            "description": "The newest hundred",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AppealCaseList"
                },
                "example": {
                  "items": [
                    {
                      "id": "apl-1",
                      "number": "ОБ-26-000001",
                      "title": {
                        "ru": "Жалоба. Качество электроэнергии",
                        "en": "Complaint. Quality of power"
                      },
                      "status": "registered",
                      "statusLabel": {
                        "ru": "На рассмотрении",
                        "en": "Under review"
                      },
                      "sender": "Сопкина Мария Андреевна",
                      "dueOn": "2027-01-18",
                      "forwardBy": null,
                      "messages": [
                        {
                          "author": "applicant",
                          "text": "Свет мигает каждый вечер.",
                          "sentAt": "2026-12-18T02:00:00.000Z"
                        }
                      ],
                      "rating": null,
                      "actions": [
                        {
                          "name": "answer",
                          "label": {
                            "ru": "Ответить",
                            "en": "Answer"
                          },
                          "fields": [
                            {
                              "name": "text",
                              "label": {
                                "ru": "Ответ",
                                "en": "Answer"
                              },
                              "isRequired": true
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/appeals/{id}/{action}": {
      "post": {
        "operationId": "runAppealAction",
        "tags": [
          "appeals"
        ],
        "summary": "Answer an appeal, or forward it",
        "description": "`answer` takes a `text`, and `paper: 'yes'` for a letter as PDF; `forward` takes `addressee`, `name` and `reason`.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            },
            "example": "apl-1"
          },
          {
            "name": "action",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^[\\w-]{1,64}$"
            },
            "example": "answer"
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ActionInput"
              },
              "example": {
                "text": "Заменили трансформатор."
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The appeal",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AppealCase"
                },
                "example": {
                  "id": "apl-1",
                  "number": "ОБ-26-000001",
                  "title": {
                    "ru": "Жалоба. Качество электроэнергии",
                    "en": "Complaint. Quality of power"
                  },
                  "status": "registered",
                  "statusLabel": {
                    "ru": "На рассмотрении",
                    "en": "Under review"
                  },
                  "sender": "Сопкина Мария Андреевна",
                  "dueOn": "2027-01-18",
                  "forwardBy": null,
                  "messages": [
                    {
                      "author": "applicant",
                      "text": "Свет мигает каждый вечер.",
                      "sentAt": "2026-12-18T02:00:00.000Z"
                    }
                  ],
                  "rating": null,
                  "actions": [
                    {
                      "name": "answer",
                      "label": {
                        "ru": "Ответить",
                        "en": "Answer"
                      },
                      "fields": [
                        {
                          "name": "text",
                          "label": {
                            "ru": "Ответ",
                            "en": "Answer"
                          },
                          "isRequired": true
                        }
                      ]
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/StageForbids"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/CalendarNotPublished"
          }
        }
      }
    },
    "/applications": {
      "get": {
        "operationId": "listApplications",
        "tags": [
          "applications"
        ],
        "summary": "What has been filed, and what may be done with it now",
        "parameters": [
          {
            "name": "text",
            "in": "query",
            "description": "Part of a number, of a name, of an address or of what is connected",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            },
            "example": "Образцовая"
          },
          {
            "name": "turn",
            "in": "query",
            "description": "Whose turn it is",
            "schema": {
              "$ref": "#/components/schemas/Actor"
            }
          },
          {
            "name": "status",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/ApplicationStatus"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "No more than so many; all of them unless given",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000
            },
            "example": 50
          }
        ],
        "responses": {
          "200": {
            "description": "The newest first",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ApplicationCaseList"
                },
                "example": {
                  "total": 1,
                  "items": [
                    {
                      "id": "app-1",
                      "number": "28-26-000001",
                      "status": "in_review",
                      "title": "Жилой дом",
                      "location": "г. Благовещенск, ул. Образцовая, д. 1",
                      "applicantName": "Сопкина Мария Андреевна",
                      "files": [
                        {
                          "id": "att-1",
                          "fileName": "Паспорт.pdf",
                          "scan": "clean"
                        }
                      ],
                      "stage": "completeness",
                      "nextActor": "grid",
                      "dueOn": "2026-12-23",
                      "way": [
                        {
                          "stage": "filing",
                          "state": "done"
                        },
                        {
                          "stage": "completeness",
                          "state": "current"
                        },
                        {
                          "stage": "offer",
                          "state": "upcoming"
                        }
                      ],
                      "next": [
                        {
                          "kind": "check_completeness",
                          "label": {
                            "ru": "Проверить документы",
                            "en": "Check the documents"
                          },
                          "actor": "grid",
                          "dueOn": "2026-12-23",
                          "basis": "861/15",
                          "action": "confirm_completeness"
                        }
                      ],
                      "actions": [
                        {
                          "name": "confirm_completeness",
                          "label": {
                            "ru": "Подтвердить комплектность",
                            "en": "Confirm completeness"
                          },
                          "fields": []
                        }
                      ],
                      "steps": [
                        {
                          "name": "withdraw",
                          "label": {
                            "ru": "Отозвать заявку",
                            "en": "Withdraw the application"
                          },
                          "fields": []
                        }
                      ]
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "post": {
        "operationId": "fileApplication",
        "tags": [
          "applications"
        ],
        "summary": "File a ready application",
        "description": "In the place of one of the sample people, through the account API. Its documents are empty.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewSampleApplication"
              },
              "example": {
                "sample": "plant"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The application",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ApplicationCase"
                },
                "example": {
                  "id": "app-1",
                  "number": "28-26-000001",
                  "status": "in_review",
                  "title": "Жилой дом",
                  "location": "г. Благовещенск, ул. Образцовая, д. 1",
                  "applicantName": "Сопкина Мария Андреевна",
                  "files": [
                    {
                      "id": "att-1",
                      "fileName": "Паспорт.pdf",
                      "scan": "clean"
                    }
                  ],
                  "stage": "completeness",
                  "nextActor": "grid",
                  "dueOn": "2026-12-23",
                  "way": [
                    {
                      "stage": "filing",
                      "state": "done"
                    },
                    {
                      "stage": "completeness",
                      "state": "current"
                    },
                    {
                      "stage": "offer",
                      "state": "upcoming"
                    }
                  ],
                  "next": [
                    {
                      "kind": "check_completeness",
                      "label": {
                        "ru": "Проверить документы",
                        "en": "Check the documents"
                      },
                      "actor": "grid",
                      "dueOn": "2026-12-23",
                      "basis": "861/15",
                      "action": "confirm_completeness"
                    }
                  ],
                  "actions": [
                    {
                      "name": "confirm_completeness",
                      "label": {
                        "ru": "Подтвердить комплектность",
                        "en": "Confirm completeness"
                      },
                      "fields": []
                    }
                  ],
                  "steps": [
                    {
                      "name": "withdraw",
                      "label": {
                        "ru": "Отозвать заявку",
                        "en": "Withdraw the application"
                      },
                      "fields": []
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/StageForbids"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/CalendarNotPublished"
          }
        }
      }
    },
    "/applications/{id}": {
      "get": {
        "operationId": "getApplication",
        "tags": [
          "applications"
        ],
        "summary": "An application, and what may be done with it now",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            },
            "example": "app-1"
          }
        ],
        "responses": {
          "200": {
            "description": "The application",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ApplicationCase"
                },
                "example": {
                  "id": "app-1",
                  "number": "28-26-000001",
                  "status": "in_review",
                  "title": "Жилой дом",
                  "location": "г. Благовещенск, ул. Образцовая, д. 1",
                  "applicantName": "Сопкина Мария Андреевна",
                  "files": [
                    {
                      "id": "att-1",
                      "fileName": "Паспорт.pdf",
                      "scan": "clean"
                    }
                  ],
                  "stage": "completeness",
                  "nextActor": "grid",
                  "dueOn": "2026-12-23",
                  "way": [
                    {
                      "stage": "filing",
                      "state": "done"
                    },
                    {
                      "stage": "completeness",
                      "state": "current"
                    },
                    {
                      "stage": "offer",
                      "state": "upcoming"
                    }
                  ],
                  "next": [
                    {
                      "kind": "check_completeness",
                      "label": {
                        "ru": "Проверить документы",
                        "en": "Check the documents"
                      },
                      "actor": "grid",
                      "dueOn": "2026-12-23",
                      "basis": "861/15",
                      "action": "confirm_completeness"
                    }
                  ],
                  "actions": [
                    {
                      "name": "confirm_completeness",
                      "label": {
                        "ru": "Подтвердить комплектность",
                        "en": "Confirm completeness"
                      },
                      "fields": []
                    }
                  ],
                  "steps": [
                    {
                      "name": "withdraw",
                      "label": {
                        "ru": "Отозвать заявку",
                        "en": "Withdraw the application"
                      },
                      "fields": []
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/applications/{id}/{action}": {
      "post": {
        "operationId": "runApplicationAction",
        "tags": [
          "applications"
        ],
        "summary": "Act for the grid, the supplier or the bank",
        "description": "The `actions` of an application name what may be done with it now, and what is asked for that.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            },
            "example": "app-1"
          },
          {
            "name": "action",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^[\\w-]{1,64}$"
            },
            "example": "confirm_completeness"
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ActionInput"
              },
              "example": {
                "comment": "Приложите все страницы"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The application",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ApplicationCase"
                },
                "example": {
                  "id": "app-1",
                  "number": "28-26-000001",
                  "status": "in_review",
                  "title": "Жилой дом",
                  "location": "г. Благовещенск, ул. Образцовая, д. 1",
                  "applicantName": "Сопкина Мария Андреевна",
                  "files": [
                    {
                      "id": "att-1",
                      "fileName": "Паспорт.pdf",
                      "scan": "clean"
                    }
                  ],
                  "stage": "completeness",
                  "nextActor": "grid",
                  "dueOn": "2026-12-23",
                  "way": [
                    {
                      "stage": "filing",
                      "state": "done"
                    },
                    {
                      "stage": "completeness",
                      "state": "current"
                    },
                    {
                      "stage": "offer",
                      "state": "upcoming"
                    }
                  ],
                  "next": [
                    {
                      "kind": "check_completeness",
                      "label": {
                        "ru": "Проверить документы",
                        "en": "Check the documents"
                      },
                      "actor": "grid",
                      "dueOn": "2026-12-23",
                      "basis": "861/15",
                      "action": "confirm_completeness"
                    }
                  ],
                  "actions": [
                    {
                      "name": "confirm_completeness",
                      "label": {
                        "ru": "Подтвердить комплектность",
                        "en": "Confirm completeness"
                      },
                      "fields": []
                    }
                  ],
                  "steps": [
                    {
                      "name": "withdraw",
                      "label": {
                        "ru": "Отозвать заявку",
                        "en": "Withdraw the application"
                      },
                      "fields": []
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/StageForbids"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/CalendarNotPublished"
          }
        }
      }
    },
    "/applications/{id}/steps/{step}": {
      "post": {
        "operationId": "takeApplicantStep",
        "tags": [
          "applications"
        ],
        "summary": "Do something in the applicant's place",
        "description": "Through the account API, as the applicant's own page would, whatever faults there are. What the API says against it is the `detail` of a 409.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            },
            "example": "app-1"
          },
          {
            "name": "step",
            "in": "path",
            "required": true,
            "description": "One of the `steps` of the application",
            "schema": {
              "type": "string",
              "pattern": "^[\\w-]{1,64}$"
            },
            "example": "sign"
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ActionInput"
              },
              "example": {
                "way": "sbp"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The application",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ApplicationCase"
                },
                "example": {
                  "id": "app-1",
                  "number": "28-26-000001",
                  "status": "in_review",
                  "title": "Жилой дом",
                  "location": "г. Благовещенск, ул. Образцовая, д. 1",
                  "applicantName": "Сопкина Мария Андреевна",
                  "files": [
                    {
                      "id": "att-1",
                      "fileName": "Паспорт.pdf",
                      "scan": "clean"
                    }
                  ],
                  "stage": "completeness",
                  "nextActor": "grid",
                  "dueOn": "2026-12-23",
                  "way": [
                    {
                      "stage": "filing",
                      "state": "done"
                    },
                    {
                      "stage": "completeness",
                      "state": "current"
                    },
                    {
                      "stage": "offer",
                      "state": "upcoming"
                    }
                  ],
                  "next": [
                    {
                      "kind": "check_completeness",
                      "label": {
                        "ru": "Проверить документы",
                        "en": "Check the documents"
                      },
                      "actor": "grid",
                      "dueOn": "2026-12-23",
                      "basis": "861/15",
                      "action": "confirm_completeness"
                    }
                  ],
                  "actions": [
                    {
                      "name": "confirm_completeness",
                      "label": {
                        "ru": "Подтвердить комплектность",
                        "en": "Confirm completeness"
                      },
                      "fields": []
                    }
                  ],
                  "steps": [
                    {
                      "name": "withdraw",
                      "label": {
                        "ru": "Отозвать заявку",
                        "en": "Withdraw the application"
                      },
                      "fields": []
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/StageForbids"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/CalendarNotPublished"
          }
        }
      }
    },
    "/scans": {
      "get": {
        "operationId": "listScans",
        "tags": [
          "applications"
        ],
        "summary": "Files that are being searched for viruses",
        "responses": {
          "200": {
            "description": "The files",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ScanList"
                },
                "example": {
                  "items": [
                    {
                      "applicationId": "app-1",
                      "attachmentId": "att-1",
                      "fileName": "Паспорт.pdf",
                      "kind": "passport_copy",
                      "size": 21040
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/scans/{attachmentId}": {
      "post": {
        "operationId": "decideScan",
        "tags": [
          "applications"
        ],
        "summary": "Say what the search for viruses has found",
        "description": "A file of a filed application may be found infected after its search too.",
        "parameters": [
          {
            "name": "attachmentId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            },
            "example": "att-1"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "verdict"
                ],
                "additionalProperties": false,
                "properties": {
                  "verdict": {
                    "type": "string",
                    "enum": [
                      "clean",
                      "infected"
                    ]
                  }
                }
              },
              "example": {
                "verdict": "infected"
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "It is known"
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/authority/certificate": {
      "get": {
        "operationId": "getAuthorityCertificate",
        "tags": [
          "authority"
        ],
        "summary": "The authority's own certificate",
        "responses": {
          "200": {
            "description": "PEM: whoever trusts it trusts everything that the authority has issued",
            "content": {
              "application/x-pem-file": {
                "schema": {
                  "type": "string",
                  "contentMediaType": "application/x-pem-file"
                },
                "example": "-----BEGIN CERTIFICATE-----"
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/authority/crl": {
      "get": {
        "operationId": "getRevocationList",
        "tags": [
          "authority"
        ],
        "summary": "What the authority has revoked",
        "responses": {
          "200": {
            "description": "DER",
            "content": {
              "application/pkix-crl": {
                "schema": {
                  "type": "string",
                  "contentMediaType": "application/pkix-crl"
                },
                "example": "0"
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/certificates": {
      "get": {
        "operationId": "listCertificates",
        "tags": [
          "authority"
        ],
        "summary": "Certificates that the authority has issued",
        "responses": {
          "200": {
            "description": "The newest first",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CertificateList"
                },
                "example": {
                  "items": [
                    {
                      "id": "1f2e3d",
                      "name": "Сопкина Мария Андреевна",
                      "validFrom": "2026-12-18T01:59:00.000Z",
                      "validTo": "2028-03-18T02:00:00.000Z",
                      "revokedAt": null,
                      "pem": "-----BEGIN CERTIFICATE-----"
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "post": {
        "operationId": "issueCertificate",
        "tags": [
          "authority"
        ],
        "summary": "Issue a certificate to the owner of an account, or to an employee of it",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "accountId",
                  "publicKey"
                ],
                "additionalProperties": false,
                "properties": {
                  "accountId": {
                    "type": "string",
                    "maxLength": 64
                  },
                  "publicKey": {
                    "type": "string",
                    "maxLength": 10000,
                    "description": "PEM, RSA or ECDSA"
                  },
                  "employee": {
                    "type": "string",
                    "maxLength": 100,
                    "description": "Given, it goes to the sample employee"
                  },
                  "days": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 3660,
                    "description": "456 unless given"
                  }
                }
              },
              "example": {
                "accountId": "acc-1",
                "publicKey": "-----BEGIN PUBLIC KEY-----"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The certificate",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Certificate"
                },
                "example": {
                  "id": "1f2e3d",
                  "name": "Сопкина Мария Андреевна",
                  "validFrom": "2026-12-18T01:59:00.000Z",
                  "validTo": "2028-03-18T02:00:00.000Z",
                  "revokedAt": null,
                  "pem": "-----BEGIN CERTIFICATE-----"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/certificates/{serial}/revocation": {
      "post": {
        "operationId": "revokeCertificate",
        "tags": [
          "authority"
        ],
        "summary": "Revoke a certificate",
        "parameters": [
          {
            "name": "serial",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            },
            "example": "1f2e3d"
          }
        ],
        "responses": {
          "200": {
            "description": "The certificate",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Certificate"
                },
                "example": {
                  "id": "1f2e3d",
                  "name": "Сопкина Мария Андреевна",
                  "validFrom": "2026-12-18T01:59:00.000Z",
                  "validTo": "2028-03-18T02:00:00.000Z",
                  "revokedAt": null,
                  "pem": "-----BEGIN CERTIFICATE-----"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/accounts/{id}/power-of-attorney": {
      "post": {
        "operationId": "empower",
        "tags": [
          "authority"
        ],
        "summary": "Let the sample employee sign for the firm of an account",
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "201": {
            "description": "The number of the power of attorney",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "number"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "number": {
                      "type": "string"
                    }
                  }
                },
                "example": {
                  "number": "0b3f6a52-91c4-4d7e-8a10-5c2f9e7d1b34"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/signatures": {
      "post": {
        "operationId": "signAwaited",
        "tags": [
          "authority"
        ],
        "summary": "A ready signature of the document that an application waits for",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "applicationId"
                ],
                "additionalProperties": false,
                "properties": {
                  "applicationId": {
                    "type": "string",
                    "maxLength": 64
                  },
                  "flaw": {
                    "$ref": "#/components/schemas/SignatureFlaw"
                  }
                }
              },
              "example": {
                "applicationId": "app-1",
                "flaw": "revoked"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Signature"
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/documents/{id}/signature": {
      "post": {
        "operationId": "signDocument",
        "tags": [
          "authority"
        ],
        "summary": "A ready signature of a document by its applicant",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            },
            "example": "doc-1"
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "flaw": {
                    "$ref": "#/components/schemas/SignatureFlaw"
                  }
                }
              },
              "example": {
                "flaw": "expired"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Signature"
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/bank/orders": {
      "get": {
        "operationId": "listOrders",
        "tags": [
          "bank"
        ],
        "summary": "Payments by card and by SBP, as the bank has them",
        "responses": {
          "200": {
            "description": "The newest hundred",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OrderList"
                },
                "example": {
                  "items": [
                    {
                      "id": "ord-1",
                      "paymentId": "pay-1",
                      "kind": "card",
                      "amountKopecks": 4500000,
                      "purpose": "Оплата по счёту 28-26-000001-1",
                      "state": "open",
                      "reason": null,
                      "createdAt": "2026-12-18T02:00:00.000Z",
                      "expiresAt": "2026-12-18T02:20:00.000Z",
                      "events": [
                        "pay",
                        "decline"
                      ]
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/bank/orders/{id}/{event}": {
      "post": {
        "operationId": "runOrderEvent",
        "tags": [
          "bank"
        ],
        "summary": "Let something happen at the bank",
        "description": "`repeat` tells the grid once more what it has been told already.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            },
            "example": "ord-1"
          },
          {
            "name": "event",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/OrderEvent"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The order",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OrderCase"
                },
                "example": {
                  "id": "ord-1",
                  "paymentId": "pay-1",
                  "kind": "card",
                  "amountKopecks": 4500000,
                  "purpose": "Оплата по счёту 28-26-000001-1",
                  "state": "open",
                  "reason": null,
                  "createdAt": "2026-12-18T02:00:00.000Z",
                  "expiresAt": "2026-12-18T02:20:00.000Z",
                  "events": [
                    "pay",
                    "decline"
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/StageForbids"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/CalendarNotPublished"
          }
        }
      }
    },
    "/accounts": {
      "get": {
        "operationId": "listAccounts",
        "tags": [
          "centre"
        ],
        "summary": "All accounts that are open",
        "responses": {
          "200": {
            "description": "The accounts, by their logins",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OperatorAccountList"
                },
                "example": {
                  "items": [
                    {
                      "id": "acc-1",
                      "applicantKind": "individual",
                      "login": "200-300-400 48",
                      "name": "Сопкина Мария Андреевна",
                      "isSetUp": true,
                      "hasContacts": true,
                      "identityConfirmedAt": null,
                      "roles": [
                        {
                          "accountId": "acc-1",
                          "applicantKind": "individual",
                          "displayName": "Сопкина Мария Андреевна",
                          "relation": "self",
                          "login": "200-300-400 48"
                        }
                      ]
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/accounts/{id}/identity": {
      "post": {
        "operationId": "confirmIdentity",
        "tags": [
          "centre"
        ],
        "summary": "Somebody has come with a passport",
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "200": {
            "description": "The account",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OperatorAccount"
                },
                "example": {
                  "id": "acc-1",
                  "applicantKind": "individual",
                  "login": "200-300-400 48",
                  "name": "Сопкина Мария Андреевна",
                  "isSetUp": true,
                  "hasContacts": true,
                  "identityConfirmedAt": null,
                  "roles": [
                    {
                      "accountId": "acc-1",
                      "applicantKind": "individual",
                      "displayName": "Сопкина Мария Андреевна",
                      "relation": "self",
                      "login": "200-300-400 48"
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/accounts/{id}/roles": {
      "post": {
        "operationId": "addRole",
        "tags": [
          "centre"
        ],
        "summary": "Let somebody act in another account as well",
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "accountId",
                  "relation"
                ],
                "additionalProperties": false,
                "properties": {
                  "accountId": {
                    "type": "string",
                    "maxLength": 64,
                    "description": "Of the account to act in"
                  },
                  "relation": {
                    "type": "string",
                    "enum": [
                      "representative",
                      "sole_proprietor"
                    ]
                  }
                }
              },
              "example": {
                "accountId": "acc-2",
                "relation": "representative"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The account",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OperatorAccount"
                },
                "example": {
                  "id": "acc-1",
                  "applicantKind": "individual",
                  "login": "200-300-400 48",
                  "name": "Сопкина Мария Андреевна",
                  "isSetUp": true,
                  "hasContacts": true,
                  "identityConfirmedAt": null,
                  "roles": [
                    {
                      "accountId": "acc-1",
                      "applicantKind": "individual",
                      "displayName": "Сопкина Мария Андреевна",
                      "relation": "self",
                      "login": "200-300-400 48"
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/accounts/{id}/roles/{accountId}/removal": {
      "post": {
        "operationId": "removeRole",
        "tags": [
          "centre"
        ],
        "summary": "End a role, and running sessions in it",
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          },
          {
            "name": "accountId",
            "in": "path",
            "required": true,
            "description": "Of the account that somebody acts in",
            "schema": {
              "$ref": "#/components/schemas/Id"
            },
            "example": "acc-2"
          }
        ],
        "responses": {
          "200": {
            "description": "The account",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OperatorAccount"
                },
                "example": {
                  "id": "acc-1",
                  "applicantKind": "individual",
                  "login": "200-300-400 48",
                  "name": "Сопкина Мария Андреевна",
                  "isSetUp": true,
                  "hasContacts": true,
                  "identityConfirmedAt": null,
                  "roles": [
                    {
                      "accountId": "acc-1",
                      "applicantKind": "individual",
                      "displayName": "Сопкина Мария Андреевна",
                      "relation": "self",
                      "login": "200-300-400 48"
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/temporary-access": {
      "get": {
        "operationId": "listTemporaryAccess",
        "tags": [
          "centre"
        ],
        "summary": "What has been given to those who cannot get in otherwise",
        "responses": {
          "200": {
            "description": "The newest first",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TemporaryAccessList"
                },
                "example": {
                  "items": [
                    {
                      "id": "tmp-1",
                      "accountId": "acc-1",
                      "applicantKind": "individual",
                      "login": "112-233-445 95",
                      "name": "Тестова Анна Петровна",
                      "applicationNumber": null,
                      "scopes": [
                        "read",
                        "attach",
                        "pay"
                      ],
                      "regionCode": "28",
                      "issuedAt": "2026-12-18T02:00:00.000Z",
                      "expiresAt": "2026-12-21T02:00:00.000Z",
                      "usedAt": null,
                      "revokedAt": null,
                      "state": "open"
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "post": {
        "operationId": "issueTemporaryAccess",
        "tags": [
          "centre"
        ],
        "summary": "Give temporary access",
        "description": "To an account by `applicantKind` and `login`, which opens one where there is none (then with the names); or to one application by its number.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewTemporaryAccess"
              },
              "examples": {
                "account": {
                  "summary": "To an account, which is opened where there is none",
                  "value": {
                    "applicantKind": "individual",
                    "login": "112-233-445 95",
                    "lastName": "Тестова",
                    "firstName": "Анна",
                    "hours": 72,
                    "scopes": [
                      "read",
                      "attach",
                      "pay"
                    ]
                  }
                },
                "application": {
                  "summary": "To one application",
                  "value": {
                    "applicationNumber": "28-26-000001"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The access with its password, which is told this once",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IssuedAccess"
                },
                "example": {
                  "id": "tmp-1",
                  "accountId": "acc-1",
                  "applicantKind": "individual",
                  "login": "112-233-445 95",
                  "name": "Тестова Анна Петровна",
                  "applicationNumber": null,
                  "scopes": [
                    "read",
                    "attach",
                    "pay"
                  ],
                  "regionCode": "28",
                  "issuedAt": "2026-12-18T02:00:00.000Z",
                  "expiresAt": "2026-12-21T02:00:00.000Z",
                  "usedAt": null,
                  "revokedAt": null,
                  "state": "open",
                  "password": "K7M2-QX4D-9RTB"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/temporary-access/{id}/memo": {
      "post": {
        "operationId": "printMemo",
        "tags": [
          "centre"
        ],
        "summary": "A memo for the visitor, to print",
        "description": "The password is in the body and not in the address, since addresses end up in logs.",
        "parameters": [
          {
            "$ref": "#/components/parameters/TemporaryAccessId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "password"
                ],
                "additionalProperties": false,
                "properties": {
                  "password": {
                    "type": "string",
                    "maxLength": 64
                  },
                  "language": {
                    "description": "Unless given, the one in which the account gets its letters",
                    "type": "string",
                    "enum": [
                      "ru",
                      "en"
                    ]
                  }
                }
              },
              "example": {
                "password": "K7M2-QX4D-9RTB",
                "language": "ru"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The memo",
            "content": {
              "application/pdf": {
                "schema": {
                  "type": "string",
                  "contentMediaType": "application/pdf"
                },
                "example": "%PDF-1.7"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/StageForbids"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/temporary-access/{id}/revocation": {
      "post": {
        "operationId": "revokeTemporaryAccess",
        "tags": [
          "centre"
        ],
        "summary": "End an access and its sessions",
        "parameters": [
          {
            "$ref": "#/components/parameters/TemporaryAccessId"
          }
        ],
        "responses": {
          "200": {
            "description": "The access",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TemporaryAccess"
                },
                "example": {
                  "id": "tmp-1",
                  "accountId": "acc-1",
                  "applicantKind": "individual",
                  "login": "112-233-445 95",
                  "name": "Тестова Анна Петровна",
                  "applicationNumber": null,
                  "scopes": [
                    "read",
                    "attach",
                    "pay"
                  ],
                  "regionCode": "28",
                  "issuedAt": "2026-12-18T02:00:00.000Z",
                  "expiresAt": "2026-12-21T02:00:00.000Z",
                  "usedAt": null,
                  "revokedAt": "2026-12-18T03:00:00.000Z",
                  "state": "revoked"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/clock": {
      "get": {
        "operationId": "readClock",
        "tags": [
          "clock"
        ],
        "summary": "What time it is, and what will happen by itself",
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "description": "No more of what is coming than so many; all of it unless given",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 1000
            },
            "example": 20
          }
        ],
        "responses": {
          "200": {
            "description": "The clock",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ClockState"
                },
                "example": {
                  "now": "2026-12-18T02:00:00.000Z",
                  "mode": "running",
                  "rate": 1,
                  "coming": [
                    {
                      "id": "expiry-reg-1",
                      "at": "2026-12-19T02:00:00.000Z",
                      "kind": "registration-expiry",
                      "subject": "reg-1",
                      "label": {
                        "ru": "Незаконченная регистрация удаляется",
                        "en": "Unfinished registration is deleted"
                      }
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "post": {
        "operationId": "moveClock",
        "tags": [
          "clock"
        ],
        "summary": "Move the clock on",
        "description": "What is due meanwhile happens in its order, each thing at its own instant: a year at once is the same as 365 days. Time goes forward only.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ClockMove"
              },
              "examples": {
                "further": {
                  "summary": "By five working days",
                  "value": {
                    "advance": {
                      "workingDays": 5
                    }
                  }
                },
                "instant": {
                  "summary": "To an instant",
                  "value": {
                    "to": "2027-01-12T09:00:00+09:00"
                  }
                },
                "next": {
                  "summary": "To what is due next, whenever that is",
                  "value": {
                    "toNext": true
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What time it is now, and what has happened",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ClockMoved"
                },
                "example": {
                  "now": "2026-12-19T02:00:00.000Z",
                  "happened": [
                    {
                      "id": "expiry-reg-1",
                      "at": "2026-12-19T02:00:00.000Z",
                      "kind": "registration-expiry",
                      "subject": "reg-1",
                      "label": {
                        "ru": "Незаконченная регистрация удаляется",
                        "en": "Unfinished registration is deleted"
                      }
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "description": "There is nothing that the sandbox waits for",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                },
                "example": {
                  "type": "about:blank",
                  "title": "Ничего не ожидается: сдвиньте время сами",
                  "status": 409,
                  "code": "nothing_coming",
                  "requestId": "r-7f3a"
                }
              }
            }
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "patch": {
        "operationId": "setClock",
        "tags": [
          "clock"
        ],
        "summary": "Let the clock stand still, or run",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ClockPace"
              },
              "examples": {
                "frozen": {
                  "summary": "It stands still until it is moved",
                  "value": {
                    "mode": "frozen"
                  }
                },
                "fast": {
                  "summary": "An hour is over in a minute",
                  "value": {
                    "mode": "running",
                    "rate": 60
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The clock",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ClockState"
                },
                "example": {
                  "now": "2026-12-18T02:00:00.000Z",
                  "mode": "running",
                  "rate": 60,
                  "coming": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/deliveries": {
      "get": {
        "operationId": "listDeliveries",
        "tags": [
          "deliveries"
        ],
        "summary": "What becomes of letters, text messages and what browsers show",
        "responses": {
          "200": {
            "description": "The newest hundred, and those who carry them",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryList"
                },
                "example": {
                  "items": [
                    {
                      "id": "del-1",
                      "channel": "sms",
                      "kind": "document_posted",
                      "title": {
                        "ru": "Размещён новый документ",
                        "en": "A new document is there"
                      },
                      "to": "+79140000001",
                      "state": "queued",
                      "reason": null,
                      "createdAt": "2026-12-18T02:00:00.000Z",
                      "nextAttemptAt": "2026-12-18T02:00:00.000Z",
                      "attempts": [],
                      "actions": [
                        "deliver",
                        "fail",
                        "delay"
                      ]
                    }
                  ],
                  "carriers": [
                    {
                      "id": "email",
                      "faultPercent": 0,
                      "delayPercent": 0,
                      "delayMinutes": 5
                    },
                    {
                      "id": "sms",
                      "faultPercent": 30,
                      "delayPercent": 0,
                      "delayMinutes": 5
                    },
                    {
                      "id": "push",
                      "faultPercent": 0,
                      "delayPercent": 0,
                      "delayMinutes": 5
                    },
                    {
                      "id": "documents",
                      "faultPercent": 0,
                      "delayPercent": 0,
                      "delayMinutes": 5
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/deliveries/{id}/{action}": {
      "post": {
        "operationId": "decideDelivery",
        "tags": [
          "deliveries"
        ],
        "summary": "Decide what becomes of a message",
        "description": "`deliver` sends it whatever it waits for, but never before what it announces can be opened; `fail` says that there is no such address; `delay` puts it off.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            },
            "example": "del-1"
          },
          {
            "name": "action",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/DeliveryAction"
            }
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "minutes": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 1000000,
                    "description": "Of a delay; 60 unless given"
                  }
                }
              },
              "example": {
                "minutes": 90
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The delivery",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryCase"
                },
                "example": {
                  "id": "del-1",
                  "channel": "sms",
                  "kind": "document_posted",
                  "title": {
                    "ru": "Размещён новый документ",
                    "en": "A new document is there"
                  },
                  "to": "+79140000001",
                  "state": "queued",
                  "reason": null,
                  "createdAt": "2026-12-18T02:00:00.000Z",
                  "nextAttemptAt": "2026-12-18T02:00:00.000Z",
                  "attempts": [],
                  "actions": [
                    "deliver",
                    "fail",
                    "delay"
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/StageForbids"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/carriers/{id}": {
      "post": {
        "operationId": "setCarrier",
        "tags": [
          "deliveries"
        ],
        "summary": "Let a channel work badly, or well again",
        "description": "Without anything it works well again. Files of documents come later, but never fail.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/CarrierId"
            }
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CarrierTroubles"
              },
              "example": {
                "faultPercent": 30,
                "delayPercent": 10,
                "delayMinutes": 30
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "All of them",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CarrierList"
                },
                "example": {
                  "carriers": [
                    {
                      "id": "email",
                      "faultPercent": 0,
                      "delayPercent": 0,
                      "delayMinutes": 5
                    },
                    {
                      "id": "sms",
                      "faultPercent": 30,
                      "delayPercent": 0,
                      "delayMinutes": 5
                    },
                    {
                      "id": "push",
                      "faultPercent": 0,
                      "delayPercent": 0,
                      "delayMinutes": 5
                    },
                    {
                      "id": "documents",
                      "faultPercent": 0,
                      "delayPercent": 0,
                      "delayMinutes": 5
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/events": {
      "get": {
        "operationId": "streamChanges",
        "tags": [
          "sandboxes"
        ],
        "summary": "What changes, as it changes",
        "description": "Server-sent events, at most five in a second; the first one comes at once and names all rooms. They say what to read anew, and hold nothing of it.",
        "responses": {
          "200": {
            "description": "The data of each event is JSON of this form",
            "content": {
              "text/event-stream": {
                "schema": {
                  "$ref": "#/components/schemas/SandboxChange"
                },
                "example": {
                  "rooms": [
                    "clock",
                    "outbox"
                  ],
                  "counts": {
                    "applications": 26,
                    "appeals": 0,
                    "messages": 3,
                    "orders": 0,
                    "accounts": 12,
                    "exchanges": 7
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/faults": {
      "get": {
        "operationId": "listFaults",
        "tags": [
          "faults"
        ],
        "summary": "What goes wrong on purpose",
        "responses": {
          "200": {
            "description": "The rules in the order in which they act, and sets of rules to choose from",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FaultList"
                },
                "example": {
                  "items": [
                    {
                      "id": "fault-1",
                      "name": "drop-after",
                      "act": {
                        "kind": "drop-after"
                      },
                      "on": {
                        "operation": [
                          "createPayment"
                        ]
                      },
                      "times": 2,
                      "seen": 3,
                      "acted": 2
                    }
                  ],
                  "profiles": [
                    {
                      "name": "village-2g",
                      "label": {
                        "ru": "2G в деревне",
                        "en": "Village 2G"
                      },
                      "description": {
                        "ru": "Ответ приходит медленно",
                        "en": "Answers arrive slowly"
                      },
                      "line": "sandbox.faults.use('village-2g');"
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "post": {
        "operationId": "addFault",
        "tags": [
          "faults"
        ],
        "summary": "Let something go wrong",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/FaultRule"
              },
              "examples": {
                "lost": {
                  "summary": "The answers to two payments get lost",
                  "value": {
                    "act": {
                      "kind": "drop-after"
                    },
                    "on": {
                      "operation": [
                        "createPayment"
                      ]
                    },
                    "times": 2
                  }
                },
                "slow": {
                  "summary": "Everything is late for one account",
                  "value": {
                    "act": {
                      "kind": "latency",
                      "median": 800,
                      "sigma": 0.6
                    },
                    "on": {
                      "account": "200-300-400 48"
                    }
                  }
                },
                "overloaded": {
                  "summary": "One request in ten is told to wait",
                  "value": {
                    "act": {
                      "kind": "too-many-requests",
                      "retryAfterSeconds": 3
                    },
                    "probability": 0.1
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The rule",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListedFault"
                },
                "example": {
                  "id": "fault-1",
                  "name": "drop-after",
                  "act": {
                    "kind": "drop-after"
                  },
                  "on": {
                    "operation": [
                      "createPayment"
                    ]
                  },
                  "times": 2,
                  "seen": 3,
                  "acted": 2
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "delete": {
        "operationId": "clearFaults",
        "tags": [
          "faults"
        ],
        "summary": "Let nothing go wrong any more",
        "responses": {
          "204": {
            "description": "There is no rule any more"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/faults/profile": {
      "post": {
        "operationId": "useFaultProfile",
        "tags": [
          "faults"
        ],
        "summary": "Let that go wrong which goes wrong in life",
        "description": "The rules of the profile take the place of all others.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "name"
                ],
                "additionalProperties": false,
                "properties": {
                  "name": {
                    "$ref": "#/components/schemas/FaultProfileName"
                  }
                }
              },
              "example": {
                "name": "village-2g"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The rules from now on",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FaultList"
                },
                "example": {
                  "items": [
                    {
                      "id": "fault-1",
                      "name": "drop-after",
                      "act": {
                        "kind": "drop-after"
                      },
                      "on": {
                        "operation": [
                          "createPayment"
                        ]
                      },
                      "times": 2,
                      "seen": 3,
                      "acted": 2
                    }
                  ],
                  "profiles": [
                    {
                      "name": "village-2g",
                      "label": {
                        "ru": "2G в деревне",
                        "en": "Village 2G"
                      },
                      "description": {
                        "ru": "Ответ приходит медленно",
                        "en": "Answers arrive slowly"
                      },
                      "line": "sandbox.faults.use('village-2g');"
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/faults/{id}": {
      "delete": {
        "operationId": "removeFault",
        "tags": [
          "faults"
        ],
        "summary": "Take a rule away",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            },
            "example": "fault-1"
          }
        ],
        "responses": {
          "204": {
            "description": "It acts no more"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/journal": {
      "get": {
        "operationId": "listExchanges",
        "tags": [
          "journal"
        ],
        "summary": "What was asked of the account API, and what it answered",
        "parameters": [
          {
            "$ref": "#/components/parameters/Operation"
          },
          {
            "$ref": "#/components/parameters/Method"
          },
          {
            "$ref": "#/components/parameters/Path"
          },
          {
            "$ref": "#/components/parameters/Status"
          },
          {
            "$ref": "#/components/parameters/Since"
          },
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "$ref": "#/components/parameters/Before"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Key"
          },
          {
            "$ref": "#/components/parameters/RequestId"
          },
          {
            "$ref": "#/components/parameters/Account"
          },
          {
            "$ref": "#/components/parameters/HasFindings"
          },
          {
            "$ref": "#/components/parameters/IsFaulty"
          },
          {
            "$ref": "#/components/parameters/PersonalData"
          }
        ],
        "responses": {
          "200": {
            "description": "The oldest first",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ExchangeList"
                },
                "example": {
                  "items": [
                    {
                      "id": 7,
                      "at": "2026-12-18T02:00:00.000Z",
                      "durationMs": 3,
                      "operation": "createApplication",
                      "method": "POST",
                      "path": "/v1/applications",
                      "status": 201,
                      "ending": "answered",
                      "requestId": "r-7f3a",
                      "key": "draft-1",
                      "account": "acc-1",
                      "person": "acc-1",
                      "request": {
                        "headers": {
                          "content-type": "application/json",
                          "authorization": "Bearer •••"
                        },
                        "query": {},
                        "body": {
                          "answers": {
                            "powerKw": "15",
                            "lastName": "•••"
                          }
                        }
                      },
                      "response": {
                        "headers": {
                          "etag": "\"1\""
                        },
                        "body": {
                          "id": "app-1"
                        }
                      },
                      "findings": [],
                      "faults": []
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "delete": {
        "operationId": "clearJournal",
        "tags": [
          "journal"
        ],
        "summary": "Forget what was asked",
        "responses": {
          "204": {
            "description": "Nothing is remembered"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/journal/live": {
      "get": {
        "operationId": "streamExchanges",
        "tags": [
          "journal"
        ],
        "summary": "The same, as it comes",
        "parameters": [
          {
            "$ref": "#/components/parameters/Operation"
          },
          {
            "$ref": "#/components/parameters/Method"
          },
          {
            "$ref": "#/components/parameters/Path"
          },
          {
            "$ref": "#/components/parameters/Status"
          },
          {
            "$ref": "#/components/parameters/Since"
          },
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "$ref": "#/components/parameters/Before"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Key"
          },
          {
            "$ref": "#/components/parameters/RequestId"
          },
          {
            "$ref": "#/components/parameters/Account"
          },
          {
            "$ref": "#/components/parameters/HasFindings"
          },
          {
            "$ref": "#/components/parameters/IsFaulty"
          },
          {
            "$ref": "#/components/parameters/PersonalData"
          }
        ],
        "responses": {
          "200": {
            "description": "A stream of server-sent events whose `data` is an exchange, until the reader leaves",
            "content": {
              "text/event-stream": {
                "schema": {
                  "$ref": "#/components/schemas/Exchange"
                },
                "example": {
                  "id": 7,
                  "at": "2026-12-18T02:00:00.000Z",
                  "durationMs": 3,
                  "operation": "createApplication",
                  "method": "POST",
                  "path": "/v1/applications",
                  "status": 201,
                  "ending": "answered",
                  "requestId": "r-7f3a",
                  "key": "draft-1",
                  "account": "acc-1",
                  "person": "acc-1",
                  "request": {
                    "headers": {
                      "content-type": "application/json",
                      "authorization": "Bearer •••"
                    },
                    "query": {},
                    "body": {
                      "answers": {
                        "powerKw": "15",
                        "lastName": "•••"
                      }
                    }
                  },
                  "response": {
                    "headers": {
                      "etag": "\"1\""
                    },
                    "body": {
                      "id": "app-1"
                    }
                  },
                  "findings": [],
                  "faults": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/journal/wait": {
      "post": {
        "operationId": "waitForExchange",
        "tags": [
          "journal"
        ],
        "summary": "Wait for a request",
        "description": "It is answered by the first that fits, one that is there already or one that comes in time.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "query"
                ],
                "additionalProperties": false,
                "properties": {
                  "query": {
                    "$ref": "#/components/schemas/ExchangeQuery"
                  },
                  "timeoutMs": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 600000,
                    "description": "Of the machine; 10 seconds unless given"
                  }
                }
              },
              "example": {
                "query": {
                  "operation": [
                    "createPayment"
                  ],
                  "status": "2xx"
                },
                "timeoutMs": 5000
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The exchange",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Exchange"
                },
                "example": {
                  "id": 7,
                  "at": "2026-12-18T02:00:00.000Z",
                  "durationMs": 3,
                  "operation": "createApplication",
                  "method": "POST",
                  "path": "/v1/applications",
                  "status": 201,
                  "ending": "answered",
                  "requestId": "r-7f3a",
                  "key": "draft-1",
                  "account": "acc-1",
                  "person": "acc-1",
                  "request": {
                    "headers": {
                      "content-type": "application/json",
                      "authorization": "Bearer •••"
                    },
                    "query": {},
                    "body": {
                      "answers": {
                        "powerKw": "15",
                        "lastName": "•••"
                      }
                    }
                  },
                  "response": {
                    "headers": {
                      "etag": "\"1\""
                    },
                    "body": {
                      "id": "app-1"
                    }
                  },
                  "findings": [],
                  "faults": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "description": "Nothing came; `detail` says what came instead",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                },
                "example": {
                  "type": "about:blank",
                  "title": "Такого запроса не было",
                  "status": 409,
                  "code": "nothing_came",
                  "detail": "Nothing came of createPayment.",
                  "requestId": "r-7f3a"
                }
              }
            }
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/journal/verification": {
      "post": {
        "operationId": "verifyExchanges",
        "tags": [
          "journal"
        ],
        "summary": "Count what was asked",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "query",
                  "times"
                ],
                "additionalProperties": false,
                "properties": {
                  "query": {
                    "$ref": "#/components/schemas/ExchangeQuery"
                  },
                  "times": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 1000000
                  }
                }
              },
              "example": {
                "query": {
                  "operation": [
                    "createPayment"
                  ],
                  "key": "my-key-1"
                },
                "times": 1
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Whether it is so",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "isMet",
                    "count",
                    "explanation"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "isMet": {
                      "type": "boolean"
                    },
                    "count": {
                      "type": "integer"
                    },
                    "explanation": {
                      "description": "What nearly fits and where it differs; null where all is as expected",
                      "type": [
                        "string",
                        "null"
                      ]
                    }
                  }
                },
                "example": {
                  "isMet": true,
                  "count": 1,
                  "explanation": null
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/journal.har": {
      "get": {
        "operationId": "exportHar",
        "tags": [
          "journal"
        ],
        "summary": "An archive that browsers open",
        "parameters": [
          {
            "$ref": "#/components/parameters/Operation"
          },
          {
            "$ref": "#/components/parameters/Method"
          },
          {
            "$ref": "#/components/parameters/Path"
          },
          {
            "$ref": "#/components/parameters/Status"
          },
          {
            "$ref": "#/components/parameters/Since"
          },
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "$ref": "#/components/parameters/Before"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Key"
          },
          {
            "$ref": "#/components/parameters/RequestId"
          },
          {
            "$ref": "#/components/parameters/Account"
          },
          {
            "$ref": "#/components/parameters/HasFindings"
          },
          {
            "$ref": "#/components/parameters/IsFaulty"
          },
          {
            "$ref": "#/components/parameters/PersonalData"
          }
        ],
        "responses": {
          "200": {
            "description": "HTTP Archive 1.2",
            "content": {
              "application/octet-stream": {
                "schema": {
                  "type": "string",
                  "contentMediaType": "application/octet-stream"
                },
                "example": "{\"log\":{\"version\":\"1.2\",\"entries\":[]}}"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/journal.sh": {
      "get": {
        "operationId": "exportCurl",
        "tags": [
          "journal"
        ],
        "summary": "Lines for a shell",
        "description": "Secrets are variables, as in `$TOKEN` and `$PASSWORD`; `$API` is where the service is, without `/v1`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Operation"
          },
          {
            "$ref": "#/components/parameters/Method"
          },
          {
            "$ref": "#/components/parameters/Path"
          },
          {
            "$ref": "#/components/parameters/Status"
          },
          {
            "$ref": "#/components/parameters/Since"
          },
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "$ref": "#/components/parameters/Before"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Key"
          },
          {
            "$ref": "#/components/parameters/RequestId"
          },
          {
            "$ref": "#/components/parameters/Account"
          },
          {
            "$ref": "#/components/parameters/HasFindings"
          },
          {
            "$ref": "#/components/parameters/IsFaulty"
          },
          {
            "$ref": "#/components/parameters/PersonalData"
          }
        ],
        "responses": {
          "200": {
            "description": "A command for each request",
            "content": {
              "text/plain": {
                "schema": {
                  "type": "string",
                  "contentMediaType": "text/plain"
                },
                "example": "# listRegions → 200\ncurl -X GET \"$API\"'/v1/regions'"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/journal.test.ts": {
      "get": {
        "operationId": "exportTest",
        "tags": [
          "journal"
        ],
        "summary": "A test to go on from",
        "parameters": [
          {
            "$ref": "#/components/parameters/Operation"
          },
          {
            "$ref": "#/components/parameters/Method"
          },
          {
            "$ref": "#/components/parameters/Path"
          },
          {
            "$ref": "#/components/parameters/Status"
          },
          {
            "$ref": "#/components/parameters/Since"
          },
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "$ref": "#/components/parameters/Before"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Key"
          },
          {
            "$ref": "#/components/parameters/RequestId"
          },
          {
            "$ref": "#/components/parameters/Account"
          },
          {
            "$ref": "#/components/parameters/HasFindings"
          },
          {
            "$ref": "#/components/parameters/IsFaulty"
          },
          {
            "$ref": "#/components/parameters/PersonalData"
          }
        ],
        "responses": {
          "200": {
            "description": "A file for vitest",
            "content": {
              "text/plain": {
                "schema": {
                  "type": "string",
                  "contentMediaType": "text/plain"
                },
                "example": "import { expect, it } from 'vitest';"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/outbox": {
      "get": {
        "operationId": "listMessages",
        "tags": [
          "outbox"
        ],
        "summary": "Letters, text messages and what browsers show",
        "parameters": [
          {
            "name": "to",
            "in": "query",
            "description": "An address, or a phone in E.164",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 254
            },
            "example": "anna@example.ru"
          },
          {
            "name": "kind",
            "in": "query",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100
            },
            "example": "email-confirmation"
          },
          {
            "name": "channel",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/NotificationChannel"
            }
          },
          {
            "name": "text",
            "in": "query",
            "description": "Part of the address, of the subject or of the text, in letters of any case",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            },
            "example": "регистрацию"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "No more than so many; all of them unless given",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000
            },
            "example": 50
          }
        ],
        "responses": {
          "200": {
            "description": "The newest first",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MessageList"
                },
                "example": {
                  "items": [
                    {
                      "id": "msg-00000001",
                      "channel": "email",
                      "to": "anna@example.ru",
                      "kind": "email-confirmation",
                      "subject": "Подтвердите регистрацию",
                      "text": "Перейдите по ссылке: https://site.example/account/confirm#token=ct-1",
                      "links": [
                        "https://site.example/account/confirm#token=ct-1"
                      ],
                      "code": null,
                      "parts": null,
                      "at": "2026-12-18T02:00:00.000Z"
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/outbox/{id}.eml": {
      "get": {
        "operationId": "getMail",
        "tags": [
          "outbox"
        ],
        "summary": "A letter as mail servers hand it on",
        "parameters": [
          {
            "$ref": "#/components/parameters/MessageId"
          }
        ],
        "responses": {
          "200": {
            "description": "A file for mail readers (RFC 5322)",
            "content": {
              "message/rfc822": {
                "schema": {
                  "type": "string",
                  "contentMediaType": "message/rfc822"
                },
                "example": "Subject: =?utf-8?B?0J/QuNGB0YzQvNC+?=\r\n\r\n"
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/outbox/{id}.html": {
      "get": {
        "operationId": "getMailPage",
        "tags": [
          "outbox"
        ],
        "summary": "The page of a letter alone",
        "parameters": [
          {
            "$ref": "#/components/parameters/MessageId"
          }
        ],
        "responses": {
          "200": {
            "description": "Nothing in it runs, and it loads nothing",
            "content": {
              "text/html": {
                "schema": {
                  "type": "string",
                  "contentMediaType": "text/html"
                },
                "example": "<!doctype html><title>Подтвердите регистрацию</title>"
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/outbox/{id}.http": {
      "get": {
        "operationId": "getPushRequest",
        "tags": [
          "outbox"
        ],
        "summary": "What a browser shows as its push service takes it",
        "description": "A request (RFC 8030) with the encrypted payload (RFC 8291) and the signature of the service (RFC 8292). Nobody is sent it.",
        "parameters": [
          {
            "$ref": "#/components/parameters/MessageId"
          }
        ],
        "responses": {
          "200": {
            "description": "The request, byte by byte",
            "content": {
              "message/http": {
                "schema": {
                  "type": "string",
                  "contentMediaType": "message/http"
                },
                "example": "POST /send/AbCdEf HTTP/1.1\r\nhost: push.example.net\r\n\r\n"
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/outbox/{id}": {
      "get": {
        "operationId": "getMessage",
        "tags": [
          "outbox"
        ],
        "summary": "A letter, a text message or what a browser shows",
        "parameters": [
          {
            "$ref": "#/components/parameters/MessageId"
          }
        ],
        "responses": {
          "200": {
            "description": "The message",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Message"
                },
                "example": {
                  "id": "msg-00000001",
                  "channel": "email",
                  "to": "anna@example.ru",
                  "kind": "email-confirmation",
                  "subject": "Подтвердите регистрацию",
                  "text": "Перейдите по ссылке: https://site.example/account/confirm#token=ct-1",
                  "links": [
                    "https://site.example/account/confirm#token=ct-1"
                  ],
                  "code": null,
                  "parts": null,
                  "at": "2026-12-18T02:00:00.000Z"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/people": {
      "get": {
        "operationId": "listPeople",
        "tags": [
          "people"
        ],
        "summary": "Who can log in from the beginning",
        "responses": {
          "200": {
            "description": "Made-up people, whose numbers pass the checks and are nobody's",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PersonList"
                },
                "example": {
                  "items": [
                    {
                      "applicantKind": "individual",
                      "login": "200-300-400 48",
                      "password": "sopka-28-taiga",
                      "name": "Сопкина Мария Андреевна",
                      "purpose": {
                        "ru": "Физическое лицо: обычный кабинет",
                        "en": "An individual with a usual account"
                      }
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/people/choice": {
      "put": {
        "operationId": "choosePerson",
        "tags": [
          "people"
        ],
        "summary": "Say who logs in next",
        "description": "A login page of the demo that opens within a minute takes the choice, and fills its form in: no address has to hold a password. The minute is one of the machine, whatever the clock of the sandbox does.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PersonChoice"
              },
              "example": {
                "login": "200-300-400 48"
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Whoever was chosen before is not any more"
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/people/choice/taking": {
      "post": {
        "operationId": "takeChosenPerson",
        "tags": [
          "people"
        ],
        "summary": "Learn who logs in next",
        "description": "For a login page; the choice is gone then.",
        "responses": {
          "200": {
            "description": "That one",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Person"
                },
                "example": {
                  "applicantKind": "individual",
                  "login": "200-300-400 48",
                  "password": "sopka-28-taiga",
                  "name": "Сопкина Мария Андреевна",
                  "purpose": {
                    "ru": "Физическое лицо: обычный кабинет",
                    "en": "An individual with a usual account"
                  }
                }
              }
            }
          },
          "204": {
            "description": "Nobody was chosen, or a page has taken the choice already"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/reset": {
      "post": {
        "operationId": "resetSandbox",
        "tags": [
          "sandboxes"
        ],
        "summary": "Begin anew",
        "description": "Everything that has happened is gone; the clock is where it was at the beginning.",
        "responses": {
          "204": {
            "description": "It has begun anew"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/sandboxes": {
      "get": {
        "operationId": "listSandboxes",
        "tags": [
          "sandboxes"
        ],
        "summary": "The sandboxes of this process",
        "responses": {
          "200": {
            "description": "The oldest first",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SandboxList"
                },
                "example": {
                  "items": [
                    {
                      "name": "worker-1",
                      "apiPath": "/s/worker-1/v1",
                      "consolePath": "/s/worker-1/_sandbox/",
                      "createdAt": "2026-12-18T02:00:00.000Z",
                      "usedAt": "2026-12-18T02:00:00.000Z",
                      "expiresAt": "2026-12-18T03:00:00.000Z"
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/Alone"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "post": {
        "operationId": "createSandbox",
        "tags": [
          "sandboxes"
        ],
        "summary": "Open another sandbox",
        "description": "One is also made by its first use, with what the process was started with: it is enough to name it, in the address (`/s/worker-1/v1/…`), in the header `Drsk-Sandbox` or in the cookie `drsk-sandbox`.",
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewSandbox"
              },
              "example": {
                "name": "worker-1",
                "now": "2026-12-18T02:00:00Z",
                "scenario": [
                  "household-awaiting-payment"
                ],
                "ttlSeconds": 600
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "It is there",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SandboxEntry"
                },
                "example": {
                  "name": "worker-1",
                  "apiPath": "/s/worker-1/v1",
                  "consolePath": "/s/worker-1/_sandbox/",
                  "createdAt": "2026-12-18T02:00:00.000Z",
                  "usedAt": "2026-12-18T02:00:00.000Z",
                  "expiresAt": "2026-12-18T03:00:00.000Z"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/Alone"
          },
          "409": {
            "description": "There is one of that name",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                },
                "example": {
                  "type": "about:blank",
                  "title": "Песочница с таким именем уже есть",
                  "status": 409,
                  "code": "sandbox_exists",
                  "requestId": "r-7f3a"
                }
              }
            }
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "description": "There are too many, here or wherever a new one is named",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                },
                "example": {
                  "type": "about:blank",
                  "title": "Песочниц уже слишком много: удалите ненужную или поднимите предел (--sandbox-limit)",
                  "status": 429,
                  "code": "sandboxes_limit",
                  "requestId": "r-7f3a"
                }
              }
            }
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/sandboxes/{name}": {
      "delete": {
        "operationId": "removeSandbox",
        "tags": [
          "sandboxes"
        ],
        "summary": "Close a sandbox",
        "parameters": [
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/SandboxName"
            },
            "example": "worker-1"
          }
        ],
        "responses": {
          "204": {
            "description": "It is gone with all that was in it"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "description": "There is none of that name, or this one is alone in its process",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                },
                "example": {
                  "type": "about:blank",
                  "title": "Песочницы с таким именем нет",
                  "status": 404,
                  "code": "sandbox_unknown",
                  "requestId": "r-7f3a"
                }
              }
            }
          },
          "409": {
            "description": "It is the one that is meant where none is named",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                },
                "example": {
                  "type": "about:blank",
                  "title": "Эта песочница есть всегда: её можно только начать заново",
                  "status": 409,
                  "code": "sandbox_permanent",
                  "requestId": "r-7f3a"
                }
              }
            }
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/settings": {
      "get": {
        "operationId": "readSettings",
        "tags": [
          "sandboxes"
        ],
        "summary": "How the sandbox was started",
        "responses": {
          "200": {
            "description": "The settings",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SandboxSettings"
                },
                "example": {
                  "seed": 1,
                  "siteUrl": "http://localhost:5173",
                  "englishSiteUrl": "http://localhost:5173",
                  "operator": "manual",
                  "esia": false,
                  "scanSeconds": 0
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/scenarios": {
      "get": {
        "operationId": "listScenarios",
        "tags": [
          "states"
        ],
        "summary": "Named starting states",
        "responses": {
          "200": {
            "description": "The scenarios that a sandbox can begin with",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ScenarioList"
                },
                "example": {
                  "items": [
                    {
                      "name": "household-awaiting-payment",
                      "title": {
                        "ru": "Дом ждёт оплаты",
                        "en": "A household about to pay"
                      },
                      "description": {
                        "ru": "Счёт выставлен",
                        "en": "The invoice is there"
                      }
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/scenarios/load": {
      "post": {
        "operationId": "loadScenario",
        "tags": [
          "states"
        ],
        "summary": "Put scenarios in place of all that there is",
        "description": "By their `names`, several of them together, at the present instant of the sandbox; or as a `file` that was saved, which goes on from its own instant.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ScenarioChoice"
              },
              "example": {
                "names": [
                  "household-awaiting-payment"
                ]
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "The sandbox is in that state"
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/scenario.json": {
      "get": {
        "operationId": "saveScenario",
        "tags": [
          "states"
        ],
        "summary": "The sandbox as it is now, to be loaded by another one",
        "parameters": [
          {
            "name": "name",
            "in": "query",
            "description": "What it is to be called",
            "schema": {
              "$ref": "#/components/schemas/StateName"
            },
            "example": "before-the-act"
          }
        ],
        "responses": {
          "200": {
            "description": "A file, all of it JSON",
            "content": {
              "application/octet-stream": {
                "schema": {
                  "type": "string",
                  "contentMediaType": "application/octet-stream"
                },
                "example": "{\"format\":\"drsk-scenario/1\"}"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/snapshots": {
      "get": {
        "operationId": "listSnapshots",
        "tags": [
          "states"
        ],
        "summary": "States that were kept by name",
        "responses": {
          "200": {
            "description": "In the order in which they were saved",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SnapshotList"
                },
                "example": {
                  "items": [
                    {
                      "name": "before-the-act",
                      "at": "2026-12-18T02:00:00.000Z"
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "post": {
        "operationId": "saveSnapshot",
        "tags": [
          "states"
        ],
        "summary": "Keep the state as it is",
        "description": "In place of what had the name before.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "name"
                ],
                "additionalProperties": false,
                "properties": {
                  "name": {
                    "$ref": "#/components/schemas/StateName"
                  }
                }
              },
              "example": {
                "name": "before-the-act"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "It is kept",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Snapshot"
                },
                "example": {
                  "name": "before-the-act",
                  "at": "2026-12-18T02:00:00.000Z"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/snapshots/{name}": {
      "delete": {
        "operationId": "removeSnapshot",
        "tags": [
          "states"
        ],
        "summary": "Keep a state no longer",
        "parameters": [
          {
            "$ref": "#/components/parameters/SnapshotName"
          }
        ],
        "responses": {
          "204": {
            "description": "It is gone"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/snapshots/{name}/restoration": {
      "post": {
        "operationId": "restoreSnapshot",
        "tags": [
          "states"
        ],
        "summary": "Go back to a state",
        "description": "Its clock included; one that runs goes on from the instant of the snapshot.",
        "parameters": [
          {
            "$ref": "#/components/parameters/SnapshotName"
          }
        ],
        "responses": {
          "204": {
            "description": "The sandbox is in that state"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/snapshots/{name}/difference": {
      "get": {
        "operationId": "compareSnapshot",
        "tags": [
          "states"
        ],
        "summary": "What has changed since a state was kept",
        "parameters": [
          {
            "$ref": "#/components/parameters/SnapshotName"
          },
          {
            "name": "to",
            "in": "query",
            "description": "Another snapshot; the sandbox as it is unless given",
            "schema": {
              "$ref": "#/components/schemas/StateName"
            },
            "example": "after-the-act"
          }
        ],
        "responses": {
          "200": {
            "description": "Only tables in which something differs",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StateDifference"
                },
                "example": {
                  "tables": [
                    {
                      "table": "applications",
                      "added": [
                        "app-2"
                      ],
                      "removed": [],
                      "changed": [
                        {
                          "id": "app-1",
                          "fields": [
                            {
                              "name": "status",
                              "before": "\"submitted\"",
                              "after": "\"in_review\""
                            }
                          ]
                        }
                      ]
                    }
                  ],
                  "files": {
                    "added": [
                      "attachment/att-1"
                    ],
                    "changed": [],
                    "removed": []
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    }
  },
  "components": {
    "parameters": {
      "Account": {
        "name": "account",
        "in": "query",
        "description": "Id of the account that it acted in, or of whoever did",
        "schema": {
          "type": "string",
          "maxLength": 100
        },
        "example": "acc-1"
      },
      "AccountId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        },
        "example": "acc-1"
      },
      "After": {
        "name": "after",
        "in": "query",
        "description": "Id of an exchange",
        "schema": {
          "type": "integer",
          "minimum": 0
        },
        "example": 7
      },
      "Before": {
        "name": "before",
        "in": "query",
        "description": "Id of an exchange",
        "schema": {
          "type": "integer",
          "minimum": 1
        },
        "example": 9
      },
      "HasFindings": {
        "name": "hasFindings",
        "in": "query",
        "description": "Whether it broke the contract",
        "schema": {
          "type": "boolean"
        },
        "example": true
      },
      "IsFaulty": {
        "name": "isFaulty",
        "in": "query",
        "description": "Whether something was done to it on purpose",
        "schema": {
          "type": "boolean"
        },
        "example": false
      },
      "Key": {
        "name": "key",
        "in": "query",
        "description": "`Idempotency-Key`",
        "schema": {
          "type": "string",
          "maxLength": 200
        },
        "example": "my-key-1"
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "No more than so many of the newest",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000
        },
        "example": 100
      },
      "MessageId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        },
        "example": "msg-00000001"
      },
      "Method": {
        "name": "method",
        "in": "query",
        "schema": {
          "type": "string",
          "maxLength": 10
        },
        "example": "POST"
      },
      "Operation": {
        "name": "operation",
        "in": "query",
        "description": "By its `operationId`",
        "schema": {
          "type": "string",
          "maxLength": 100
        },
        "example": "createPayment"
      },
      "Path": {
        "name": "path",
        "in": "query",
        "description": "As it was asked for, with `/v1`",
        "schema": {
          "type": "string",
          "maxLength": 500
        },
        "example": "/v1/payments"
      },
      "PersonalData": {
        "name": "personalData",
        "in": "query",
        "description": "Secrets are hidden in any case",
        "schema": {
          "type": "string",
          "enum": [
            "hidden",
            "shown"
          ],
          "default": "hidden"
        },
        "example": "shown"
      },
      "RequestId": {
        "name": "requestId",
        "in": "query",
        "schema": {
          "type": "string",
          "maxLength": 100
        },
        "example": "r-7f3a"
      },
      "Since": {
        "name": "since",
        "in": "query",
        "schema": {
          "$ref": "#/components/schemas/Instant"
        },
        "example": "2026-12-18T02:00:00.000Z"
      },
      "SnapshotName": {
        "name": "name",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/StateName"
        },
        "example": "before-the-act"
      },
      "Status": {
        "name": "status",
        "in": "query",
        "description": "One, or all of a hundred",
        "schema": {
          "$ref": "#/components/schemas/StatusQuery"
        },
        "example": "4xx"
      },
      "TemporaryAccessId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        },
        "example": "tmp-1"
      }
    },
    "responses": {
      "Alone": {
        "description": "This sandbox is alone in its process",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "about:blank",
              "title": "Эта песочница здесь одна: несколько бывает у программы и у createSandboxes",
              "status": 404,
              "code": "sandbox_alone",
              "requestId": "r-7f3a"
            }
          }
        }
      },
      "BodyTooLarge": {
        "description": "More than a megabyte",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "about:blank",
              "title": "Файл или запрос слишком велик",
              "status": 413,
              "code": "body_too_large",
              "requestId": "r-7f3a"
            }
          }
        }
      },
      "CalendarNotPublished": {
        "description": "The working days of that year are not published yet, and a term cannot be counted; nothing was stored",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "about:blank",
              "title": "Рабочие дни того года ещё не опубликованы, и срок посчитать нельзя: ничего не записано, повторите позже",
              "status": 503,
              "code": "calendar_not_published",
              "requestId": "r-7f3a"
            }
          }
        }
      },
      "Forbidden": {
        "description": "The sandbox is not controlled from there",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "closed": {
                "summary": "The server listens to other machines, and was started without a token",
                "value": {
                  "type": "about:blank",
                  "title": "Управление закрыто: запустите песочницу с --control-token",
                  "status": 403,
                  "code": "control_closed",
                  "requestId": "r-7f3a"
                }
              },
              "origin": {
                "summary": "A page of a stranger asks",
                "value": {
                  "type": "about:blank",
                  "title": "Страницам других сайтов управлять песочницей нельзя",
                  "status": 403,
                  "code": "origin_forbidden",
                  "requestId": "r-7f3a"
                }
              }
            }
          }
        }
      },
      "InternalError": {
        "description": "The sandbox itself is at fault",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "about:blank",
              "title": "Сервис временно не работает, попробуйте позже",
              "status": 500,
              "code": "internal_error",
              "requestId": "r-7f3a"
            }
          }
        }
      },
      "MalformedRequest": {
        "description": "The body is no JSON, a parameter cannot be understood, or what names a sandbox is no name",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "request": {
                "summary": "What was sent cannot be read",
                "value": {
                  "type": "about:blank",
                  "title": "Запрос не удалось разобрать",
                  "status": 400,
                  "code": "malformed_request",
                  "requestId": "r-7f3a"
                }
              },
              "name": {
                "summary": "No sandbox can be called so",
                "value": {
                  "type": "about:blank",
                  "title": "Такого имени у песочницы быть не может: до 64 латинских букв, цифр, «-» и «_»",
                  "status": 400,
                  "code": "sandbox_name_invalid",
                  "requestId": "r-7f3a"
                }
              }
            }
          }
        }
      },
      "NotFound": {
        "description": "There is no such thing in the sandbox",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "about:blank",
              "title": "Не найдено",
              "status": 404,
              "code": "not_found",
              "requestId": "r-7f3a"
            }
          }
        }
      },
      "Signature": {
        "description": "A detached signature (CMS), with a key that the sandbox holds",
        "content": {
          "application/pkcs7-signature": {
            "schema": {
              "type": "string",
              "contentMediaType": "application/pkcs7-signature"
            },
            "example": "0"
          }
        }
      },
      "StageForbids": {
        "description": "It is not the time for that",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "about:blank",
              "title": "На этом этапе заявки так сделать нельзя",
              "status": 409,
              "code": "stage_forbids",
              "requestId": "r-7f3a"
            }
          }
        }
      },
      "Unauthenticated": {
        "description": "The server listens to other machines, and the token that it was started with is missing or another one",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "about:blank",
              "title": "Нужен токен управления: тот, с которым запущена песочница (--control-token)",
              "status": 401,
              "code": "control_token_required",
              "requestId": "r-7f3a"
            }
          }
        }
      },
      "ValidationFailed": {
        "description": "Fields break their rules",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "about:blank",
              "title": "Проверьте поля",
              "status": 422,
              "code": "validation_failed",
              "requestId": "r-7f3a",
              "fields": {
                "/to": {
                  "code": "past",
                  "text": "Время идёт только вперёд"
                }
              }
            }
          }
        }
      }
    },
    "schemas": {
      "AccessScope": {
        "type": "string",
        "enum": [
          "read",
          "attach",
          "pay"
        ]
      },
      "ActionField": {
        "type": "object",
        "required": [
          "name",
          "label"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string"
          },
          "label": {
            "$ref": "#/components/schemas/Label"
          },
          "choices": {
            "description": "Values to choose from; without them it is a line of text",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "value",
                "label"
              ],
              "additionalProperties": false,
              "properties": {
                "value": {
                  "type": "string"
                },
                "label": {
                  "$ref": "#/components/schemas/Label"
                }
              }
            }
          },
          "isRequired": {
            "type": "boolean"
          }
        }
      },
      "ActionInput": {
        "description": "What is typed beside an operator's button, by the names of its `fields`",
        "type": "object",
        "maxProperties": 50,
        "additionalProperties": {
          "anyOf": [
            {
              "type": "string",
              "maxLength": 20000
            },
            {
              "type": "number"
            },
            {
              "type": "boolean"
            },
            {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "maxLength": 200
              }
            }
          ]
        }
      },
      "Actor": {
        "type": "string",
        "enum": [
          "applicant",
          "grid",
          "supplier"
        ]
      },
      "Amount": {
        "description": "How far; amounts of several units add up",
        "type": "object",
        "minProperties": 1,
        "additionalProperties": false,
        "properties": {
          "workingDays": {
            "description": "To the same time of the working day that is so many further (Amur)",
            "type": "integer",
            "minimum": 0,
            "maximum": 3000
          },
          "days": {
            "type": "number",
            "minimum": 0,
            "maximum": 36600
          },
          "hours": {
            "type": "number",
            "minimum": 0,
            "maximum": 878400
          },
          "minutes": {
            "type": "number",
            "minimum": 0,
            "maximum": 52704000
          },
          "seconds": {
            "type": "number",
            "minimum": 0,
            "maximum": 3162240000
          },
          "ms": {
            "type": "number",
            "minimum": 0,
            "maximum": 3162240000000
          }
        }
      },
      "AppealAuthor": {
        "type": "string",
        "enum": [
          "applicant",
          "grid",
          "addressee"
        ]
      },
      "AppealCase": {
        "description": "An appeal as whoever reads it sees it",
        "type": "object",
        "required": [
          "id",
          "number",
          "title",
          "status",
          "statusLabel",
          "sender",
          "dueOn",
          "forwardBy",
          "messages",
          "rating",
          "actions"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string"
          },
          "number": {
            "type": "string"
          },
          "title": {
            "$ref": "#/components/schemas/Label"
          },
          "status": {
            "$ref": "#/components/schemas/AppealStatus"
          },
          "statusLabel": {
            "$ref": "#/components/schemas/Label"
          },
          "sender": {
            "type": "string"
          },
          "dueOn": {
            "$ref": "#/components/schemas/LocalDate"
          },
          "forwardBy": {
            "description": "Until when it has to be forwarded, where working days are known",
            "anyOf": [
              {
                "$ref": "#/components/schemas/LocalDate"
              },
              {
                "type": "null"
              }
            ]
          },
          "messages": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "author",
                "text",
                "sentAt"
              ],
              "additionalProperties": false,
              "properties": {
                "author": {
                  "$ref": "#/components/schemas/AppealAuthor"
                },
                "text": {
                  "type": "string"
                },
                "sentAt": {
                  "$ref": "#/components/schemas/Instant"
                }
              }
            }
          },
          "rating": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/AppealRating"
              },
              {
                "type": "null"
              }
            ]
          },
          "actions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OfferedAction"
            }
          }
        }
      },
      "AppealCaseList": {
        "type": "object",
        "required": [
          "items"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AppealCase"
            }
          }
        }
      },
      "AppealRating": {
        "type": "object",
        "required": [
          "score",
          "comment",
          "ratedAt"
        ],
        "properties": {
          "score": {
            "type": "integer",
            "minimum": 1,
            "maximum": 5
          },
          "comment": {
            "type": [
              "string",
              "null"
            ]
          },
          "ratedAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "AppealStatus": {
        "description": "`forwarded`: somebody else answers, who is named",
        "type": "string",
        "enum": [
          "registered",
          "forwarded",
          "answered"
        ]
      },
      "ApplicantKind": {
        "description": "Decides the fields, the category and the login",
        "type": "string",
        "enum": [
          "individual",
          "sole_proprietor",
          "legal_entity"
        ]
      },
      "ApplicationCase": {
        "description": "An application as the operator sees it",
        "type": "object",
        "required": [
          "id",
          "number",
          "status",
          "title",
          "location",
          "applicantName",
          "files",
          "stage",
          "nextActor",
          "dueOn",
          "way",
          "next",
          "actions",
          "steps"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string"
          },
          "number": {
            "type": [
              "string",
              "null"
            ]
          },
          "status": {
            "$ref": "#/components/schemas/ApplicationStatus"
          },
          "title": {
            "type": "string"
          },
          "location": {
            "type": "string",
            "description": "The address of the object, with coordinates where it has none"
          },
          "applicantName": {
            "type": "string"
          },
          "files": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "fileName",
                "scan"
              ],
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string"
                },
                "fileName": {
                  "type": "string"
                },
                "scan": {
                  "$ref": "#/components/schemas/ScanState"
                }
              }
            }
          },
          "stage": {
            "description": "Where it is or was stopped; null once it is through",
            "anyOf": [
              {
                "$ref": "#/components/schemas/StageName"
              },
              {
                "type": "null"
              }
            ]
          },
          "nextActor": {
            "description": "Whose turn it is",
            "anyOf": [
              {
                "$ref": "#/components/schemas/Actor"
              },
              {
                "type": "null"
              }
            ]
          },
          "dueOn": {
            "description": "Until when, a date of the region of the object",
            "type": [
              "string",
              "null"
            ]
          },
          "way": {
            "description": "The stages of its track, in their order",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "stage",
                "state"
              ],
              "additionalProperties": false,
              "properties": {
                "stage": {
                  "$ref": "#/components/schemas/StageName"
                },
                "state": {
                  "$ref": "#/components/schemas/StageState"
                }
              }
            }
          },
          "next": {
            "description": "What is to be done, the soonest first",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NextAction"
            }
          },
          "actions": {
            "description": "What the grid, the supplier and the bank may do now",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OfferedAction"
            }
          },
          "steps": {
            "description": "What the applicant may do now, and the sandbox in their place",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OfferedAction"
            }
          }
        }
      },
      "ApplicationCaseList": {
        "type": "object",
        "required": [
          "items",
          "total"
        ],
        "additionalProperties": false,
        "properties": {
          "total": {
            "type": "integer",
            "minimum": 0,
            "description": "How many there are, the limit aside"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ApplicationCase"
            }
          }
        }
      },
      "ApplicationStatus": {
        "description": "submitted: completeness is checked; incomplete: the grid waits for documents; in_review: the offer is prepared; suspended: for mining (section XI); refused: the applicant objects to the offer, the grid mends it; accepted: paid or signed, so the contract is concluded (п. 15, 103); withdrawn: by the applicant, before the contract; terminated: at the applicant's request, after it",
        "type": "string",
        "enum": [
          "draft",
          "submitted",
          "incomplete",
          "in_review",
          "suspended",
          "offer_posted",
          "refused",
          "accepted",
          "completed",
          "annulled",
          "withdrawn",
          "terminated"
        ]
      },
      "AttachmentKind": {
        "description": "п. 10 of the Rules",
        "type": "string",
        "enum": [
          "title_document",
          "passport_copy",
          "power_of_attorney",
          "owners_consent",
          "location_plan",
          "single_line_diagram",
          "device_list",
          "supply_contract_draft",
          "external_supply_scheme",
          "project_documentation",
          "redistribution_agreement",
          "generator_passport",
          "benefit_certificate",
          "other"
        ]
      },
      "Basis": {
        "type": "string",
        "pattern": "^[^/]+/.+$",
        "description": "`act/clause`: `861/105` is п. 105 of the connection rules"
      },
      "CarrierId": {
        "type": "string",
        "enum": [
          "email",
          "sms",
          "push",
          "documents"
        ]
      },
      "CarrierList": {
        "type": "object",
        "required": [
          "carriers"
        ],
        "additionalProperties": false,
        "properties": {
          "carriers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CarrierState"
            }
          }
        }
      },
      "CarrierState": {
        "type": "object",
        "required": [
          "id",
          "faultPercent",
          "delayPercent",
          "delayMinutes"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/CarrierId"
          },
          "faultPercent": {
            "type": "integer"
          },
          "delayPercent": {
            "type": "integer"
          },
          "delayMinutes": {
            "type": "integer"
          }
        }
      },
      "CarrierTroubles": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "faultPercent": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100,
            "description": "How many attempts fail; 0 unless given"
          },
          "delayPercent": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100,
            "description": "How many attempts are put off; 0 unless given"
          },
          "delayMinutes": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000,
            "description": "By how much; 5 unless given"
          }
        }
      },
      "Certificate": {
        "type": "object",
        "required": [
          "id",
          "name",
          "validFrom",
          "validTo",
          "revokedAt",
          "pem"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "description": "Its serial number in hexadecimal"
          },
          "name": {
            "type": "string"
          },
          "validFrom": {
            "$ref": "#/components/schemas/Instant"
          },
          "validTo": {
            "$ref": "#/components/schemas/Instant"
          },
          "revokedAt": {
            "type": [
              "string",
              "null"
            ]
          },
          "pem": {
            "type": "string"
          }
        }
      },
      "CertificateList": {
        "type": "object",
        "required": [
          "items"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Certificate"
            }
          }
        }
      },
      "ClockMode": {
        "type": "string",
        "enum": [
          "frozen",
          "running"
        ]
      },
      "ClockMove": {
        "description": "By how much, or where to; one of the three",
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": false,
        "properties": {
          "advance": {
            "$ref": "#/components/schemas/Amount"
          },
          "to": {
            "type": "string",
            "maxLength": 40,
            "description": "An instant in RFC 3339, with any offset"
          },
          "toNext": {
            "type": "boolean",
            "const": true,
            "description": "To what is due next, all of that instant"
          }
        }
      },
      "ClockMoved": {
        "type": "object",
        "required": [
          "now",
          "happened"
        ],
        "additionalProperties": false,
        "properties": {
          "now": {
            "$ref": "#/components/schemas/Instant"
          },
          "happened": {
            "description": "In the order in which it happened",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Deadline"
            }
          }
        }
      },
      "ClockPace": {
        "type": "object",
        "required": [
          "mode"
        ],
        "additionalProperties": false,
        "properties": {
          "mode": {
            "$ref": "#/components/schemas/ClockMode"
          },
          "rate": {
            "description": "How many times faster than the machine's time a running clock is; 1 unless given",
            "type": "number",
            "exclusiveMinimum": 0,
            "maximum": 1000000
          }
        }
      },
      "ClockState": {
        "type": "object",
        "required": [
          "now",
          "mode",
          "rate",
          "coming"
        ],
        "additionalProperties": false,
        "properties": {
          "now": {
            "$ref": "#/components/schemas/Instant"
          },
          "mode": {
            "$ref": "#/components/schemas/ClockMode"
          },
          "rate": {
            "type": "number",
            "description": "How many times faster than the machine's time it runs"
          },
          "coming": {
            "description": "What will happen by itself, the soonest first",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Deadline"
            }
          }
        }
      },
      "ControlProblemCode": {
        "type": "string",
        "enum": [
          "malformed_request",
          "validation_failed",
          "not_found",
          "method_not_allowed",
          "body_too_large",
          "control_token_required",
          "control_closed",
          "origin_forbidden",
          "sandbox_name_invalid",
          "sandbox_unknown",
          "sandbox_exists",
          "sandbox_permanent",
          "sandbox_alone",
          "sandboxes_limit",
          "stage_forbids",
          "nothing_coming",
          "nothing_came",
          "calendar_not_published",
          "internal_error"
        ]
      },
      "Deadline": {
        "description": "Something that happens by itself at an instant",
        "type": "object",
        "required": [
          "id",
          "at",
          "kind",
          "subject",
          "label"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "kind": {
            "type": "string"
          },
          "subject": {
            "type": "string",
            "description": "Id of what it happens to"
          },
          "label": {
            "$ref": "#/components/schemas/Label"
          }
        }
      },
      "DeliveryAction": {
        "type": "string",
        "enum": [
          "deliver",
          "fail",
          "delay"
        ]
      },
      "DeliveryAttempt": {
        "type": "object",
        "required": [
          "at",
          "state",
          "reason"
        ],
        "properties": {
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "state": {
            "$ref": "#/components/schemas/DeliveryState"
          },
          "reason": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/DeliveryReason"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "DeliveryCase": {
        "description": "A letter, a text message or what a browser shows, as whoever sends it sees it",
        "type": "object",
        "required": [
          "id",
          "channel",
          "kind",
          "title",
          "to",
          "state",
          "reason",
          "createdAt",
          "nextAttemptAt",
          "attempts",
          "actions"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string"
          },
          "channel": {
            "$ref": "#/components/schemas/NotificationChannel"
          },
          "kind": {
            "$ref": "#/components/schemas/NotificationKind"
          },
          "title": {
            "$ref": "#/components/schemas/Label"
          },
          "to": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/DeliveryState"
          },
          "reason": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/DeliveryReason"
              },
              {
                "type": "null"
              }
            ]
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "nextAttemptAt": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "attempts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DeliveryAttempt"
            }
          },
          "actions": {
            "description": "What can be done with it now",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DeliveryAction"
            }
          }
        }
      },
      "DeliveryList": {
        "type": "object",
        "required": [
          "items",
          "carriers"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DeliveryCase"
            }
          },
          "carriers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CarrierState"
            }
          }
        }
      },
      "DeliveryReason": {
        "description": "`quiet_hours`: it waits for the morning of the person; `document_unavailable`: what it announces cannot be opened yet; `delayed`: the operator keeps it; `fault`: the other side did not answer; `address_refused`: it has no such address; `gave_up`: tried too often; `done`: what it reminds of is done; `account_closed`; `unsubscribed`: the browser is to show nothing any more",
        "type": "string",
        "enum": [
          "quiet_hours",
          "document_unavailable",
          "delayed",
          "fault",
          "address_refused",
          "gave_up",
          "done",
          "account_closed",
          "unsubscribed"
        ]
      },
      "DeliveryState": {
        "description": "`queued`: goes next; `waiting`: for the time that `reason` tells of; `sent`: taken by the other side; `not_delivered`: there is no such address, for good; `error`: a fault of the service, tried again at `nextAttemptAt` if there is one; `cancelled`: of no use any more",
        "type": "string",
        "enum": [
          "queued",
          "waiting",
          "sent",
          "not_delivered",
          "error",
          "cancelled"
        ]
      },
      "Exchange": {
        "description": "A request and its answer",
        "type": "object",
        "required": [
          "id",
          "at",
          "durationMs",
          "operation",
          "method",
          "path",
          "status",
          "ending",
          "requestId",
          "key",
          "account",
          "person",
          "request",
          "response",
          "findings",
          "faults"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "integer",
            "description": "Counts up from 1"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "durationMs": {
            "type": "number"
          },
          "operation": {
            "type": [
              "string",
              "null"
            ],
            "description": "Null where the contract has no such operation"
          },
          "method": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "status": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Null where there was no answer"
          },
          "ending": {
            "type": "string",
            "enum": [
              "answered",
              "dropped",
              "aborted"
            ]
          },
          "requestId": {
            "type": [
              "string",
              "null"
            ]
          },
          "key": {
            "type": [
              "string",
              "null"
            ]
          },
          "account": {
            "type": [
              "string",
              "null"
            ],
            "description": "Which it acted in"
          },
          "person": {
            "type": [
              "string",
              "null"
            ],
            "description": "The account of whoever did"
          },
          "request": {
            "type": "object",
            "required": [
              "headers",
              "query"
            ],
            "additionalProperties": false,
            "properties": {
              "headers": {
                "type": "object",
                "additionalProperties": {
                  "type": "string"
                }
              },
              "query": {
                "type": "object",
                "additionalProperties": true
              },
              "body": {}
            }
          },
          "response": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/ExchangeAnswer"
              },
              {
                "type": "null"
              }
            ]
          },
          "findings": {
            "description": "Where the request or the answer broke the contract",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Finding"
            }
          },
          "faults": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "ExchangeAnswer": {
        "type": "object",
        "required": [
          "headers"
        ],
        "additionalProperties": false,
        "properties": {
          "headers": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            }
          },
          "body": {}
        }
      },
      "ExchangeList": {
        "type": "object",
        "required": [
          "items"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Exchange"
            }
          }
        }
      },
      "ExchangeQuery": {
        "description": "What is left out does not matter",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "operation": {
            "type": "array",
            "minItems": 1,
            "maxItems": 200,
            "items": {
              "type": "string",
              "maxLength": 100
            }
          },
          "method": {
            "type": "string",
            "maxLength": 10
          },
          "path": {
            "type": "string",
            "maxLength": 500
          },
          "status": {
            "$ref": "#/components/schemas/StatusQuery"
          },
          "since": {
            "$ref": "#/components/schemas/Instant"
          },
          "after": {
            "type": "integer",
            "minimum": 0
          },
          "key": {
            "type": "string",
            "maxLength": 200
          },
          "requestId": {
            "type": "string",
            "maxLength": 100
          },
          "account": {
            "type": "string",
            "maxLength": 100
          },
          "hasFindings": {
            "type": "boolean"
          },
          "isFaulty": {
            "type": "boolean"
          },
          "body": {
            "description": "What the body of the request holds at least"
          },
          "query": {
            "description": "What the query of the request holds at least",
            "type": "object",
            "additionalProperties": {
              "type": "string"
            }
          },
          "answer": {
            "description": "What the body of the answer holds at least"
          }
        }
      },
      "FaultAction": {
        "description": "What goes wrong, and how badly; each kind has numbers of its own",
        "type": "object",
        "required": [
          "kind"
        ],
        "additionalProperties": false,
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "latency",
              "status",
              "too-many-requests",
              "drop-before",
              "drop-after",
              "cut-body",
              "slow-body",
              "wrong-json",
              "broken-contract",
              "time-skew",
              "stale-read",
              "cut-stream",
              "duplicate-webhook"
            ]
          },
          "ms": {
            "type": "number",
            "minimum": 0,
            "maximum": 120000,
            "description": "Of a latency: always so long"
          },
          "from": {
            "type": "number",
            "minimum": 0,
            "maximum": 120000,
            "description": "Of a latency: at least"
          },
          "to": {
            "type": "number",
            "minimum": 0,
            "maximum": 120000,
            "description": "Of a latency: at most"
          },
          "median": {
            "type": "number",
            "minimum": 0,
            "maximum": 120000,
            "description": "Of a lognormal latency"
          },
          "sigma": {
            "type": "number",
            "minimum": 0,
            "maximum": 5,
            "description": "Of a lognormal latency"
          },
          "status": {
            "type": "integer",
            "minimum": 400,
            "maximum": 599
          },
          "code": {
            "$ref": "#/components/schemas/ProblemCode"
          },
          "retryAfterSeconds": {
            "type": "integer",
            "minimum": 0,
            "maximum": 86400
          },
          "bytes": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000000,
            "description": "Of a cut body"
          },
          "bytesPerSecond": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100000000
          },
          "seconds": {
            "type": "integer",
            "minimum": -3200000000,
            "maximum": 3200000000,
            "description": "How far `Date` is ahead"
          },
          "messages": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000,
            "description": "Of a cut stream"
          }
        }
      },
      "FaultList": {
        "type": "object",
        "required": [
          "items",
          "profiles"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ListedFault"
            }
          },
          "profiles": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FaultProfile"
            }
          }
        }
      },
      "FaultMatch": {
        "description": "Which requests are meant; what is left out does not matter",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "operation": {
            "description": "By their `operationId`",
            "type": "array",
            "minItems": 1,
            "maxItems": 200,
            "items": {
              "type": "string",
              "maxLength": 100
            }
          },
          "method": {
            "type": "string",
            "maxLength": 10
          },
          "path": {
            "type": "string",
            "maxLength": 500,
            "description": "As it is asked for, with `/v1`"
          },
          "account": {
            "type": "string",
            "maxLength": 100,
            "description": "Id or login of the account that the request acts in, or of whoever sends it"
          },
          "nth": {
            "description": "Of the requests that are meant otherwise, only these: 1 is the first",
            "type": "array",
            "minItems": 1,
            "maxItems": 1000,
            "items": {
              "type": "integer",
              "minimum": 1
            }
          }
        }
      },
      "FaultProfile": {
        "type": "object",
        "required": [
          "name",
          "label",
          "description",
          "line"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "$ref": "#/components/schemas/FaultProfileName"
          },
          "label": {
            "$ref": "#/components/schemas/Label"
          },
          "description": {
            "$ref": "#/components/schemas/Label"
          },
          "line": {
            "type": "string",
            "description": "For a test in the same process"
          }
        }
      },
      "FaultProfileName": {
        "type": "string",
        "enum": [
          "village-2g",
          "evening-peak",
          "bad-release"
        ]
      },
      "FaultRule": {
        "type": "object",
        "required": [
          "act"
        ],
        "additionalProperties": false,
        "properties": {
          "act": {
            "$ref": "#/components/schemas/FaultAction"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "description": "The kind unless given"
          },
          "on": {
            "$ref": "#/components/schemas/FaultMatch"
          },
          "probability": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "From never to always, which it is unless given; the seed of the sandbox repeats it"
          },
          "after": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000,
            "description": "So many are spared first"
          },
          "times": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000,
            "description": "So often at most"
          },
          "order": {
            "type": "integer",
            "minimum": -1000,
            "maximum": 1000,
            "description": "Rules with a smaller one act first; 0 unless given"
          }
        }
      },
      "FieldProblem": {
        "type": "object",
        "required": [
          "code",
          "text"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "Name of the broken rule"
          },
          "text": {
            "type": "string"
          }
        }
      },
      "Finding": {
        "type": "object",
        "required": [
          "side",
          "place",
          "rule"
        ],
        "additionalProperties": false,
        "properties": {
          "side": {
            "type": "string",
            "enum": [
              "request",
              "response"
            ]
          },
          "place": {
            "type": "string",
            "description": "JSON Pointer, as in `/body/lastName`"
          },
          "rule": {
            "type": "string"
          }
        }
      },
      "Id": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "pattern": "^[\\w-]+$"
      },
      "Instant": {
        "type": "string",
        "format": "date-time",
        "description": "RFC 3339 in UTC"
      },
      "IssuedAccess": {
        "allOf": [
          {
            "$ref": "#/components/schemas/TemporaryAccess"
          },
          {
            "type": "object",
            "required": [
              "password"
            ],
            "properties": {
              "password": {
                "type": "string",
                "description": "As in `K7M2-QX4D-9RTB`"
              }
            }
          }
        ]
      },
      "Kopecks": {
        "type": "integer",
        "minimum": 0,
        "description": "Money in kopecks"
      },
      "Label": {
        "description": "A text in both languages",
        "type": "object",
        "required": [
          "ru",
          "en"
        ],
        "additionalProperties": false,
        "properties": {
          "ru": {
            "type": "string"
          },
          "en": {
            "type": "string"
          }
        }
      },
      "ListedFault": {
        "type": "object",
        "required": [
          "id",
          "name",
          "act",
          "seen",
          "acted"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string"
          },
          "act": {
            "$ref": "#/components/schemas/FaultAction"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "description": "The kind unless given"
          },
          "on": {
            "$ref": "#/components/schemas/FaultMatch"
          },
          "probability": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "From never to always, which it is unless given; the seed of the sandbox repeats it"
          },
          "after": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000,
            "description": "So many are spared first"
          },
          "times": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000,
            "description": "So often at most"
          },
          "order": {
            "type": "integer",
            "minimum": -1000,
            "maximum": 1000,
            "description": "Rules with a smaller one act first; 0 unless given"
          },
          "seen": {
            "type": "integer",
            "description": "How many requests fitted"
          },
          "acted": {
            "type": "integer",
            "description": "How often it has acted"
          }
        }
      },
      "LocalDate": {
        "type": "string",
        "format": "date",
        "description": "A date of the region's own calendar"
      },
      "Message": {
        "description": "A letter, a text message or what a browser shows, that the service has sent",
        "type": "object",
        "required": [
          "id",
          "channel",
          "to",
          "kind",
          "subject",
          "text",
          "links",
          "code",
          "parts",
          "at"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "description": "Counts up: later messages have greater ones"
          },
          "channel": {
            "$ref": "#/components/schemas/NotificationChannel"
          },
          "to": {
            "type": "string",
            "description": "An address, a phone in E.164, or the endpoint of a browser"
          },
          "kind": {
            "type": "string",
            "description": "What it is about, as in `email-confirmation`"
          },
          "subject": {
            "type": "string",
            "description": "Empty for a text message"
          },
          "text": {
            "type": "string"
          },
          "links": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "code": {
            "type": [
              "string",
              "null"
            ],
            "description": "A code to be typed off it"
          },
          "parts": {
            "type": [
              "integer",
              "null"
            ],
            "description": "How many text messages it takes; null for a letter"
          },
          "unsubscribeUrl": {
            "type": "string",
            "description": "Where a mail service unsubscribes with one click, of letters that may be unsubscribed from"
          },
          "push": {
            "$ref": "#/components/schemas/PushContent"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "MessageList": {
        "type": "object",
        "required": [
          "items"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Message"
            }
          }
        }
      },
      "NewSampleApplication": {
        "type": "object",
        "required": [
          "sample"
        ],
        "additionalProperties": false,
        "properties": {
          "sample": {
            "description": "A household of 15 kW, a shop of 50 kW, a plant of 300 kW, a farm of miners, a fair for half a year",
            "type": "string",
            "enum": [
              "household",
              "shop",
              "plant",
              "miner",
              "fair"
            ]
          }
        }
      },
      "NewSandbox": {
        "description": "What is not given is as the process was started",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "name": {
            "$ref": "#/components/schemas/SandboxName"
          },
          "now": {
            "description": "Where its clock begins, RFC 3339 in UTC",
            "$ref": "#/components/schemas/Instant"
          },
          "scenario": {
            "description": "What has happened before, by the names of scenarios; together where there are several",
            "type": "array",
            "maxItems": 20,
            "items": {
              "type": "string",
              "maxLength": 100
            }
          },
          "clock": {
            "$ref": "#/components/schemas/ClockMode"
          },
          "seed": {
            "description": "The same seed gives the same ids, tokens and codes",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "operator": {
            "description": "Whether the grid waits for its buttons, or acts by itself",
            "type": "string",
            "enum": [
              "manual",
              "automatic"
            ]
          },
          "sampleApplications": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000
          },
          "scanSeconds": {
            "type": "integer",
            "minimum": 0,
            "maximum": 86400
          },
          "esia": {
            "type": "boolean"
          },
          "ttlSeconds": {
            "description": "After how long without use it is removed",
            "type": "integer",
            "minimum": 1,
            "maximum": 31536000
          }
        }
      },
      "NewTemporaryAccess": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "applicationNumber": {
            "type": "string",
            "maxLength": 40
          },
          "applicantKind": {
            "$ref": "#/components/schemas/ApplicantKind"
          },
          "login": {
            "type": "string",
            "maxLength": 40
          },
          "lastName": {
            "type": "string",
            "maxLength": 100
          },
          "firstName": {
            "type": "string",
            "maxLength": 100
          },
          "middleName": {
            "type": "string",
            "maxLength": 100
          },
          "fullName": {
            "type": "string",
            "maxLength": 300
          },
          "ogrn": {
            "type": "string",
            "maxLength": 40
          },
          "ogrnip": {
            "type": "string",
            "maxLength": 40
          },
          "email": {
            "type": "string",
            "maxLength": 254
          },
          "phone": {
            "type": "string",
            "maxLength": 40
          },
          "regionCode": {
            "$ref": "#/components/schemas/RegionCode"
          },
          "hours": {
            "type": "integer",
            "minimum": 1,
            "maximum": 720,
            "description": "72 unless given"
          },
          "scopes": {
            "description": "All unless given",
            "type": "array",
            "minItems": 1,
            "maxItems": 3,
            "items": {
              "$ref": "#/components/schemas/AccessScope"
            }
          }
        }
      },
      "NextAction": {
        "type": "object",
        "required": [
          "kind",
          "label",
          "actor",
          "dueOn",
          "basis",
          "action"
        ],
        "additionalProperties": false,
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/UpcomingActionKind"
          },
          "label": {
            "$ref": "#/components/schemas/Label"
          },
          "actor": {
            "$ref": "#/components/schemas/Actor"
          },
          "dueOn": {
            "description": "Until when, a date of the region of the object",
            "type": [
              "string",
              "null"
            ]
          },
          "basis": {
            "$ref": "#/components/schemas/Basis"
          },
          "action": {
            "description": "Which of `actions` or `steps` does it; null where none of them does",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "NotificationChannel": {
        "description": "`push`: a browser that its owner has subscribed shows it; it tells no more than what kind of news there is, of which application, and where to read it",
        "type": "string",
        "enum": [
          "email",
          "sms",
          "push"
        ]
      },
      "NotificationKind": {
        "description": "`document_posted` brings documents (п. 105), `stage_changed` other news of an application, `payment` news of money, `deadline` reminds of what is still to be done, `security` is about the account itself",
        "type": "string",
        "enum": [
          "document_posted",
          "stage_changed",
          "remarks",
          "deadline",
          "payment",
          "appeal",
          "visit_changed",
          "visit_reminder",
          "security"
        ]
      },
      "OfferedAction": {
        "description": "A button of the operator",
        "type": "object",
        "required": [
          "name",
          "label",
          "fields"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string",
            "description": "What the action is called by, as in `post_offer`"
          },
          "label": {
            "$ref": "#/components/schemas/Label"
          },
          "fields": {
            "description": "What is asked of whoever presses it",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ActionField"
            }
          }
        }
      },
      "OperatorAccount": {
        "description": "An account as a customer centre sees it",
        "type": "object",
        "required": [
          "id",
          "applicantKind",
          "login",
          "name",
          "isSetUp",
          "hasContacts",
          "identityConfirmedAt",
          "roles"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string"
          },
          "applicantKind": {
            "$ref": "#/components/schemas/ApplicantKind"
          },
          "login": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "isSetUp": {
            "type": "boolean",
            "description": "False for what an office opened and nobody has set up yet"
          },
          "hasContacts": {
            "type": "boolean"
          },
          "identityConfirmedAt": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "roles": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Role"
            }
          }
        }
      },
      "OperatorAccountList": {
        "type": "object",
        "required": [
          "items"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OperatorAccount"
            }
          }
        }
      },
      "OrderCase": {
        "type": "object",
        "required": [
          "id",
          "paymentId",
          "kind",
          "amountKopecks",
          "purpose",
          "state",
          "reason",
          "createdAt",
          "expiresAt",
          "events"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string"
          },
          "paymentId": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "card",
              "sbp"
            ]
          },
          "amountKopecks": {
            "$ref": "#/components/schemas/Kopecks"
          },
          "purpose": {
            "type": "string"
          },
          "state": {
            "description": "`challenge` waits for a code of 3-D Secure",
            "type": "string",
            "enum": [
              "open",
              "challenge",
              "processing",
              "paid",
              "declined",
              "closed"
            ]
          },
          "reason": {
            "type": [
              "string",
              "null"
            ],
            "description": "Why the money has not come"
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "expiresAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "events": {
            "description": "What may happen to it",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OrderEvent"
            }
          }
        }
      },
      "OrderEvent": {
        "type": "string",
        "enum": [
          "pay",
          "decline",
          "repeat"
        ]
      },
      "OrderList": {
        "type": "object",
        "required": [
          "items"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OrderCase"
            }
          }
        }
      },
      "Person": {
        "type": "object",
        "required": [
          "applicantKind",
          "login",
          "password",
          "name",
          "purpose"
        ],
        "additionalProperties": false,
        "properties": {
          "applicantKind": {
            "$ref": "#/components/schemas/ApplicantKind"
          },
          "login": {
            "type": "string"
          },
          "password": {
            "type": "string",
            "description": "Empty where nobody has set one yet"
          },
          "name": {
            "type": "string"
          },
          "purpose": {
            "$ref": "#/components/schemas/Label"
          },
          "totpSecret": {
            "description": "The secret of an app with codes (RFC 6238), in base32; of nobody else",
            "type": "string"
          }
        }
      },
      "PersonChoice": {
        "type": "object",
        "required": [
          "login"
        ],
        "additionalProperties": false,
        "properties": {
          "login": {
            "type": "string",
            "maxLength": 40,
            "description": "Of one of the people, as it is listed"
          }
        }
      },
      "PersonList": {
        "type": "object",
        "required": [
          "items"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Person"
            }
          }
        }
      },
      "Problem": {
        "description": "What went wrong (RFC 9457). `code` is stable, texts are for people and follow `Accept-Language`.",
        "type": "object",
        "required": [
          "type",
          "title",
          "status",
          "code",
          "requestId"
        ],
        "properties": {
          "type": {
            "type": "string",
            "description": "Always `about:blank`: the code says it"
          },
          "title": {
            "type": "string"
          },
          "status": {
            "type": "integer",
            "minimum": 400,
            "maximum": 599
          },
          "detail": {
            "type": "string"
          },
          "code": {
            "$ref": "#/components/schemas/ControlProblemCode"
          },
          "requestId": {
            "type": "string",
            "description": "Name it when you ask for help"
          },
          "fields": {
            "description": "JSON Pointer of a field of the request → what is wrong with it",
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/FieldProblem"
            }
          }
        },
        "examples": [
          {
            "type": "about:blank",
            "title": "Этот адрес не принимает таких запросов",
            "status": 405,
            "code": "method_not_allowed",
            "requestId": "r-7f3a"
          }
        ]
      },
      "ProblemCode": {
        "type": "string",
        "enum": [
          "malformed_request",
          "validation_failed",
          "unauthenticated",
          "invalid_credentials",
          "session_expired",
          "session_revoked",
          "access_revoked",
          "session_reused",
          "use_dpop_nonce",
          "invalid_dpop_proof",
          "temporary_access_limited",
          "setup_required",
          "token_expired",
          "token_revoked",
          "token_scope_missing",
          "token_forbidden",
          "tokens_limit",
          "webhooks_limit",
          "webhook_disabled",
          "not_found",
          "method_not_allowed",
          "stage_forbids",
          "slot_taken",
          "bookings_limit",
          "booking_over",
          "confirmation_invalid",
          "phone_unconfirmed",
          "part_paid",
          "payment_open",
          "idempotency_mismatch",
          "precondition_required",
          "precondition_failed",
          "body_too_large",
          "unsupported_media_type",
          "upload_offset_mismatch",
          "checksum_mismatch",
          "events_lost",
          "identity_unconfirmed",
          "certificate_required",
          "signature_required",
          "signature_malformed",
          "signature_content_mismatch",
          "certificate_expired",
          "certificate_revoked",
          "certificate_issuer_unknown",
          "signer_mismatch",
          "power_of_attorney_missing",
          "signature_unverifiable",
          "too_many_attempts",
          "calendar_not_published",
          "internal_error"
        ]
      },
      "PushContent": {
        "description": "What is encrypted for a browser, and with what",
        "type": "object",
        "required": [
          "payload",
          "keys",
          "urgency"
        ],
        "additionalProperties": false,
        "properties": {
          "payload": {
            "description": "What its Service Worker gets, as JSON",
            "type": "object",
            "required": [
              "title",
              "body",
              "url",
              "tag"
            ],
            "additionalProperties": false,
            "properties": {
              "title": {
                "type": "string"
              },
              "body": {
                "type": "string"
              },
              "url": {
                "type": "string",
                "description": "What a press opens"
              },
              "tag": {
                "type": "string",
                "description": "Two of one tag are one on the screen"
              }
            }
          },
          "keys": {
            "$ref": "#/components/schemas/PushKeys"
          },
          "urgency": {
            "type": "string",
            "enum": [
              "high",
              "normal"
            ]
          }
        }
      },
      "PushKeys": {
        "description": "What messages to it are encrypted with (RFC 8291), base64url",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "p256dh",
          "auth"
        ],
        "properties": {
          "p256dh": {
            "type": "string",
            "pattern": "^B[\\w-]{86}$",
            "description": "A point of the curve P-256"
          },
          "auth": {
            "type": "string",
            "pattern": "^[\\w-]{22}$",
            "description": "16 random bytes"
          }
        }
      },
      "RegionCode": {
        "description": "28 Amur, 25 Primorye, 27 Khabarovsk krai, 79 Jewish autonomous oblast, 14 South Yakutia",
        "type": "string",
        "enum": [
          "28",
          "25",
          "27",
          "79",
          "14"
        ]
      },
      "Role": {
        "type": "object",
        "required": [
          "accountId",
          "relation",
          "applicantKind",
          "login",
          "displayName"
        ],
        "properties": {
          "accountId": {
            "$ref": "#/components/schemas/Id"
          },
          "relation": {
            "$ref": "#/components/schemas/RoleRelation"
          },
          "applicantKind": {
            "$ref": "#/components/schemas/ApplicantKind"
          },
          "login": {
            "type": "string"
          },
          "displayName": {
            "type": "string"
          }
        }
      },
      "RoleRelation": {
        "description": "As oneself, as a sole proprietor, or for somebody else",
        "type": "string",
        "enum": [
          "self",
          "sole_proprietor",
          "representative"
        ]
      },
      "Room": {
        "type": "string",
        "enum": [
          "clock",
          "applications",
          "outbox",
          "deliveries",
          "bank",
          "appeals",
          "centre",
          "authority",
          "faults",
          "journal",
          "snapshots",
          "other"
        ]
      },
      "SandboxChange": {
        "type": "object",
        "required": [
          "rooms",
          "counts"
        ],
        "additionalProperties": false,
        "properties": {
          "rooms": {
            "description": "Where something has changed",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Room"
            }
          },
          "counts": {
            "description": "How many there are now",
            "type": "object",
            "required": [
              "applications",
              "appeals",
              "messages",
              "orders",
              "accounts",
              "exchanges"
            ],
            "additionalProperties": false,
            "properties": {
              "applications": {
                "type": "integer",
                "minimum": 0,
                "description": "With drafts"
              },
              "appeals": {
                "type": "integer",
                "minimum": 0
              },
              "messages": {
                "type": "integer",
                "minimum": 0,
                "description": "Letters and text messages"
              },
              "orders": {
                "type": "integer",
                "minimum": 0,
                "description": "Payments by card and by SBP"
              },
              "accounts": {
                "type": "integer",
                "minimum": 0
              },
              "exchanges": {
                "type": "integer",
                "minimum": 0,
                "description": "Requests in the journal"
              }
            }
          }
        }
      },
      "SandboxEntry": {
        "type": "object",
        "required": [
          "name",
          "apiPath",
          "consolePath",
          "createdAt",
          "usedAt",
          "expiresAt"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "$ref": "#/components/schemas/SandboxName"
          },
          "apiPath": {
            "type": "string",
            "description": "Where the account API of it is"
          },
          "consolePath": {
            "type": "string",
            "description": "Where people see it"
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "usedAt": {
            "description": "By the machine's time, as all three",
            "$ref": "#/components/schemas/Instant"
          },
          "expiresAt": {
            "type": [
              "string",
              "null"
            ],
            "description": "Null for the one that stays"
          }
        }
      },
      "SandboxList": {
        "type": "object",
        "required": [
          "items"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SandboxEntry"
            }
          }
        }
      },
      "SandboxName": {
        "type": "string",
        "pattern": "^[A-Za-z0-9][\\w-]{0,63}$"
      },
      "SandboxSettings": {
        "type": "object",
        "required": [
          "seed",
          "siteUrl",
          "englishSiteUrl",
          "operator",
          "esia",
          "scanSeconds"
        ],
        "additionalProperties": false,
        "properties": {
          "seed": {
            "type": "integer",
            "description": "The same one gives the same ids, tokens and codes"
          },
          "siteUrl": {
            "type": "string",
            "description": "Where the links of letters lead"
          },
          "englishSiteUrl": {
            "type": "string",
            "description": "The same in letters in English"
          },
          "operator": {
            "description": "Whether the grid waits for its buttons, or acts by itself",
            "type": "string",
            "enum": [
              "manual",
              "automatic"
            ]
          },
          "esia": {
            "type": "boolean",
            "description": "Whether people can log in by ЕСИА"
          },
          "scanSeconds": {
            "type": "number",
            "minimum": 0,
            "description": "How long the search of a file for viruses takes"
          }
        }
      },
      "ScanList": {
        "type": "object",
        "required": [
          "items"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "applicationId",
                "attachmentId",
                "fileName",
                "kind",
                "size"
              ],
              "additionalProperties": false,
              "properties": {
                "applicationId": {
                  "type": "string"
                },
                "attachmentId": {
                  "type": "string"
                },
                "fileName": {
                  "type": "string"
                },
                "kind": {
                  "$ref": "#/components/schemas/AttachmentKind"
                },
                "size": {
                  "type": "integer",
                  "minimum": 0
                }
              }
            }
          }
        }
      },
      "ScanState": {
        "description": "What the search for viruses says. An infected file counts as none: it cannot be filed, and waits to be taken away.",
        "type": "string",
        "enum": [
          "pending",
          "clean",
          "infected"
        ]
      },
      "ScenarioChoice": {
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": false,
        "properties": {
          "names": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "type": "string",
              "maxLength": 100
            }
          },
          "file": {
            "description": "As `/scenario.json` gives it, as text",
            "type": "string",
            "maxLength": 64000000
          }
        }
      },
      "ScenarioList": {
        "type": "object",
        "required": [
          "items"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "name",
                "title",
                "description"
              ],
              "additionalProperties": false,
              "properties": {
                "name": {
                  "type": "string"
                },
                "title": {
                  "$ref": "#/components/schemas/Label"
                },
                "description": {
                  "$ref": "#/components/schemas/Label"
                }
              }
            }
          }
        }
      },
      "SignatureFlaw": {
        "description": "What is wrong with it; nothing unless given",
        "type": "string",
        "enum": [
          "none",
          "content",
          "expired",
          "revoked",
          "issuer",
          "signer",
          "employee",
          "gost",
          "malformed"
        ]
      },
      "Snapshot": {
        "type": "object",
        "required": [
          "name",
          "at"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "SnapshotList": {
        "type": "object",
        "required": [
          "items"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Snapshot"
            }
          }
        }
      },
      "StageName": {
        "description": "The steps as an applicant sees them. Simplified track: filing to payment, works, meter, notice, done; above 0.4 kV fulfilment, inspection and connection_act in place of the notice. Full track: filing to offer, signing, works, fulfilment, inspection, conditions_act, energising, connection_act, done; the temporary one has temporary_supply before done",
        "type": "string",
        "enum": [
          "filing",
          "completeness",
          "offer",
          "payment",
          "signing",
          "works",
          "meter",
          "fulfilment",
          "inspection",
          "conditions_act",
          "energising",
          "connection_act",
          "temporary_supply",
          "notice",
          "done"
        ]
      },
      "StageState": {
        "type": "string",
        "enum": [
          "done",
          "current",
          "upcoming",
          "stopped"
        ]
      },
      "StateDifference": {
        "type": "object",
        "required": [
          "tables",
          "files"
        ],
        "additionalProperties": false,
        "properties": {
          "tables": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "table",
                "added",
                "removed",
                "changed"
              ],
              "additionalProperties": false,
              "properties": {
                "table": {
                  "type": "string"
                },
                "added": {
                  "type": "array",
                  "items": {
                    "type": "string",
                    "description": "Id of a row"
                  }
                },
                "removed": {
                  "type": "array",
                  "items": {
                    "type": "string",
                    "description": "Id of a row"
                  }
                },
                "changed": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "id",
                      "fields"
                    ],
                    "additionalProperties": false,
                    "properties": {
                      "id": {
                        "type": "string"
                      },
                      "fields": {
                        "type": "array",
                        "items": {
                          "type": "object",
                          "required": [
                            "name",
                            "before",
                            "after"
                          ],
                          "additionalProperties": false,
                          "properties": {
                            "name": {
                              "type": "string"
                            },
                            "before": {
                              "type": [
                                "string",
                                "null"
                              ],
                              "description": "JSON; null where there was none"
                            },
                            "after": {
                              "type": [
                                "string",
                                "null"
                              ],
                              "description": "JSON; null where there is none"
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          },
          "files": {
            "type": "object",
            "required": [
              "added",
              "changed",
              "removed"
            ],
            "additionalProperties": false,
            "properties": {
              "added": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "changed": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "removed": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "StateName": {
        "description": "Letters, figures, spaces and signs that files may have in their names",
        "type": "string",
        "pattern": "^[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}$"
      },
      "StatusQuery": {
        "type": "string",
        "pattern": "^[1-5](?:xx|\\d\\d)$"
      },
      "TemporaryAccess": {
        "description": "A temporary access as a customer centre sees it (order 186, п. 37)",
        "type": "object",
        "required": [
          "id",
          "accountId",
          "applicantKind",
          "login",
          "name",
          "applicationNumber",
          "scopes",
          "regionCode",
          "issuedAt",
          "expiresAt",
          "usedAt",
          "revokedAt",
          "state"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "accountId": {
            "type": "string"
          },
          "applicantKind": {
            "$ref": "#/components/schemas/ApplicantKind"
          },
          "login": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "applicationNumber": {
            "type": [
              "string",
              "null"
            ],
            "description": "The application that is all it opens"
          },
          "scopes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AccessScope"
            }
          },
          "regionCode": {
            "$ref": "#/components/schemas/RegionCode"
          },
          "issuedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "expiresAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "usedAt": {
            "type": [
              "string",
              "null"
            ]
          },
          "revokedAt": {
            "type": [
              "string",
              "null"
            ]
          },
          "state": {
            "description": "Whether its password still opens something, or why not",
            "type": "string",
            "enum": [
              "open",
              "used",
              "expired",
              "revoked"
            ]
          }
        }
      },
      "TemporaryAccessList": {
        "type": "object",
        "required": [
          "items"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TemporaryAccess"
            }
          }
        }
      },
      "UpcomingActionKind": {
        "type": "string",
        "enum": [
          "check_completeness",
          "supply_documents",
          "post_offer",
          "pay_invoice",
          "inform_supplier",
          "carry_out_works",
          "give_meter_access",
          "admit_meter",
          "post_notice",
          "pay_part",
          "conclude_supply_contract",
          "decide_request",
          "sign_contract",
          "notify_suspension",
          "notify_fulfilment",
          "inspect",
          "remove_remarks",
          "post_conditions_act",
          "sign_conditions_act",
          "energise",
          "post_connection_act",
          "sign_connection_act",
          "disconnect",
          "answer_objections",
          "choose_inspection_time",
          "propose_inspection_time",
          "confirm_inspection_time"
        ]
      }
    }
  },
  "webhooks": {}
};
